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

    private static readonly CommonPhrases Always = new(Lines.Where(line => line[0] is not (OnlyMarked or OnlyEnglish)));

    private static readonly CommonPhrases WithMarks = Marked(OnlyMarked);

    private static readonly CommonPhrases InEnglish = Marked(OnlyEnglish);

    /// <summary>The words of a text that may tell one thing from another, in their order; empty when there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="common">What all things looked among have in common.</param>
    public static string Without(string text, CommonPhrases common)
    {
        var tokens = SearchTokens.Of(text);
        var (marked, english, stop) = (tokens.Any(token => token.HasMarks), IsEnglish(text), StopWords.In(new AnalyzedText(tokens, [], new int[tokens.Count], tokens.Any(token => token.HasMarks))));
        var (kept, says) = (new List<string>(tokens.Count), false);
        for (var at = 0; at < tokens.Count;)
        {
            var talk = Math.Max(
                Math.Max(common.LengthAt(tokens, at, marked), Always.LengthAt(tokens, at, marked)),
                Math.Max(marked ? WithMarks.LengthAt(tokens, at, marked) : 0, english ? InEnglish.LengthAt(tokens, at, marked) : 0));
            var letter = tokens[at].Folded is [var only] && !char.IsAsciiDigit(only);
            if (talk == 0 && !letter && !(stop[at] && (marked || english)))
            {
                // Without marks a stop word may be another word ("bạn" and "ban hành"): it stays beside words that are none.
                kept.Add(tokens[at].Marked);
                says |= !stop[at];
            }

            at += Math.Max(1, talk);
        }

        return says ? string.Join(' ', kept) : "";
    }

    /// <summary>Whether a sentence is English, be its subject Vietnamese or not.</summary>
    public static bool IsEnglish(string text) => Frame().IsMatch(text);

    [GeneratedRegex(@"\b(?:the|what|which|who|how|about|for|our|is|are|does|please)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    private static CommonPhrases Marked(char sign) => new(Lines.Where(line => line[0] == sign).Select(line => line[1..]));

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("answering/talk-words.txt")
            ?? throw new InvalidOperationException("The list of talk words is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
