using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Short forms and what they stand for: those that the texts themselves define, "cải cách hành chính (CCHC)", and those
/// that every office uses. What a text defines goes before what is usual.
/// </summary>
public sealed partial class Abbreviations
{
    private const int MaxSyllables = 14;

    private static readonly FrozenSet<string> Skippable = new[] { "va", "cua", "cac", "ve", "cho" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<SearchToken>> _long;

    private Abbreviations(Dictionary<string, IReadOnlyList<SearchToken>> @long) => _long = @long;

    /// <summary>Only what is usual in offices.</summary>
    public static Abbreviations Usual { get; } = new(ReadUsual());

    /// <summary>Every short form known, folded.</summary>
    public IReadOnlyCollection<string> Known => _long.Keys;

    /// <summary>Learns what the texts define, on top of what is usual.</summary>
    public static Abbreviations LearnFrom(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var known = new Dictionary<string, IReadOnlyList<SearchToken>>(Usual._long, StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (Match match in Bracketed().Matches(text))
            {
                if (Defined(text[Math.Max(0, match.Index - 160)..match.Index], match.Groups[1].Value) is { } words)
                {
                    known[Folding.Fold(match.Groups[1].Value)] = words;
                }
            }
        }

        return new Abbreviations(known);
    }

    /// <summary>What a folded short form stands for; null when it is none.</summary>
    public IReadOnlyList<SearchToken>? Expand(string folded) => _long.GetValueOrDefault(folded);

    /// <summary>The words before the bracket whose initials are the letters inside it; null when they are not.</summary>
    private static IReadOnlyList<SearchToken>? Defined(string before, string shortForm)
    {
        var letters = Folding.Fold(shortForm);
        var words = SearchTokens.Of(before);
        var letter = letters.Length - 1;
        for (var i = words.Count - 1; i >= Math.Max(0, words.Count - MaxSyllables); i--)
        {
            if (words[i].Folded[0] == letters[letter])
            {
                if (--letter < 0)
                {
                    return [.. words.Skip(i)];
                }
            }
            else if (!Skippable.Contains(words[i].Folded))
            {
                return null;
            }
        }

        return null;
    }

    private static Dictionary<string, IReadOnlyList<SearchToken>> ReadUsual() => SearchData.Lines("abbreviations.txt")
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(pair => Folding.Fold(pair[0]), pair => SearchTokens.Of(pair[1]), StringComparer.Ordinal);

    [GeneratedRegex(@"\(([A-ZĐ]{2,10})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
