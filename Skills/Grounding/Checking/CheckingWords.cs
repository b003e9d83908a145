using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>The word lists beside this code; entries are parted by commas, # begins a comment.</summary>
internal static partial class CheckingWords
{
    private static readonly string[][] Framing = [.. Lines("framing.txt").SelectMany(line => line.Split(',')).Select(entry => Words(entry).ToArray()).Where(words => words.Length > 0)];
    private static readonly FrozenSet<string> Turning = Lines("limiting.txt").Where(line => line[0] == '!').SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Limiting = Lines("limiting.txt").SelectMany(Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many terms each of the wordings has that a sentence may have from a place on though its line has them not: "như sau" as a whole, never "sau".</summary>
    public static IEnumerable<int> FramingAt(IReadOnlyList<Term> sentence, int at) =>
        Framing.Where(words => at + words.Length <= sentence.Count && IsAt(words, sentence, at)).Select(words => words.Length);

    /// <summary>For each term of a sentence whether it belongs to such a wording.</summary>
    public static bool[] Framed(IReadOnlyList<Term> sentence)
    {
        var framed = new bool[sentence.Count];
        for (var at = 0; at < framed.Length; at++)
        {
            foreach (var length in FramingAt(sentence, at))
                framed.AsSpan(at, length).Fill(true);
        }

        return framed;
    }

    /// <summary>Whether the word limits what is said next to it: a sentence must not drop it.</summary>
    public static bool Limits(string word) => Limiting.Contains(word);

    /// <summary>Whether the word turns around all that its sentence says.</summary>
    public static bool Turns(string word) => Turning.Contains(word);

    private static bool IsAt(string[] words, IReadOnlyList<Term> sentence, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (sentence[at + i].Kind != TermKind.Word || sentence[at + i].Value != words[i] || (i > 0 && sentence[at + i].Join != TermJoin.Blank))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> Words(string line) => Letters().Matches(line).Select(match => match.Value.Normalize(NormalizationForm.FormC));

    private static IReadOnlyList<string> Lines(string name) => WordFile.Read("grounding/" + name);

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
