using System.Reflection;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Search;

namespace Assistant.Skills.Answering;

/// <summary>What is left of a question when the words of talk are taken out; the words are data, see <c>talk-words.txt</c>.</summary>
internal static partial class TalkWords
{
    private const char OnlyMarked = '~';
    private const char OnlyEnglish = '=';

    private static readonly string[] Lines = Read();

    private static readonly CommonWords Always = new(Lines.Where(line => line[0] is not (OnlyMarked or OnlyEnglish)));

    private static readonly CommonWords WithMarks = new(Lines.Where(line => line[0] == OnlyMarked));

    private static readonly CommonWords InEnglish = new(Lines.Where(line => line[0] == OnlyEnglish));

    /// <summary>The words of a text that may tell one thing from another, in their order; empty when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="common">Words that all things looked among have in common.</param>
    public static string Without(string text, CommonWords common)
    {
        var tokens = SearchTokens.Of(text);
        var marked = tokens.Any(token => token.HasMarks);
        var stop = StopWords.In(tokens);
        var english = IsEnglish(text);
        return string.Join(' ', tokens.Where((token, at) => !stop[at] && !IsTalk(token) && !common.Contains(token, marked)).Select(token => token.Marked));

        bool IsTalk(SearchToken token) => (token.Folded.Length == 1 && !char.IsAsciiDigit(token.Folded[0]))
            || Always.Contains(token, marked) || (marked && WithMarks.Contains(token, marked)) || (english && InEnglish.Contains(token, marked));
    }

    /// <summary>Whether a sentence is English, be its subject Vietnamese or not.</summary>
    public static bool IsEnglish(string text) => Frame().IsMatch(text);

    [GeneratedRegex(@"\b(?:the|what|which|who|how|about|for|our|is|are|does|please)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("answering/talk-words.txt")
            ?? throw new InvalidOperationException("The list of talk words is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
