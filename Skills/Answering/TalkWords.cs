using System.Reflection;
using Assistant.Knowledge.Search;

namespace Assistant.Skills.Answering;

/// <summary>What is left of a question when the words of talk are taken out; the words are data, see <c>talk-words.txt</c>.</summary>
internal static class TalkWords
{
    private const char OnlyMarked = '~';

    private static readonly string[] Lines = Read();

    private static readonly CommonWords Always = new(Lines.Where(line => line[0] != OnlyMarked));

    private static readonly CommonWords WithMarks = new(Lines.Where(line => line[0] == OnlyMarked));

    /// <summary>The words of a text that may tell one thing from another, in their order; empty when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="common">Words that all things looked among have in common.</param>
    public static string Without(string text, CommonWords common)
    {
        var tokens = SearchTokens.Of(text);
        var marked = tokens.Any(token => token.HasMarks);
        var stop = StopWords.In(tokens);
        return string.Join(' ', tokens.Where((token, at) => !stop[at] && !IsTalk(token, marked) && !common.Contains(token, marked)).Select(token => token.Marked));
    }

    private static bool IsTalk(SearchToken token, bool marked) => Always.Contains(token, marked) || (marked && WithMarks.Contains(token, marked));

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("answering/talk-words.txt")
            ?? throw new InvalidOperationException("The list of talk words is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
