using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Numbers of documents as they are spoken: "nghị quyết hai mươi tám", "kế hoạch một bốn bốn".</summary>
public static partial class SpokenNumbers
{
    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>
    {
        ["khong"] = 0,
        ["mot"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bon"] = 4,
        ["tu"] = 4,
        ["nam"] = 5,
        ["lam"] = 5,
        ["sau"] = 6,
        ["bay"] = 7,
        ["tam"] = 8,
        ["chin"] = 9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// A text in which such numbers stand in figures. One word alone is none, nor is what ends in "năm": "kế hoạch năm năm"
    /// is one of five years.
    /// </summary>
    public static string InFigures(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var figures = new StringBuilder(text.Length);
        var from = 0;
        foreach (var number in Spoken().Matches(folded.Value).Select(match => match.Groups["number"]))
        {
            figures.Append(text, from, folded.ToOriginal(number.Index) - from).Append(Figures(number.Value));
            from = folded.ToOriginal(number.Index + number.Length);
        }

        return figures.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Words that name places ("trăm", "mươi") count up; words for digits alone stand one after the other.</summary>
    private static string Figures(string words)
    {
        var each = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!Array.Exists(each, word => word is "tram" or "muoi"))
        {
            return string.Concat(each.Select(word => Digits[word].ToString(CultureInfo.InvariantCulture)));
        }

        var (sum, last) = (0, 0);
        foreach (var word in each)
        {
            (sum, last) = word switch
            {
                "tram" => (sum + (last * 100), 0),
                "muoi" => (sum + (Math.Max(1, last) * 10), 0),
                "linh" or "le" => (sum, 0),
                _ => (sum, Digits[word]),
            };
        }

        return (sum + last).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"\b(?:nghi quyet|quyet dinh|ket luan|ke hoach|thong tu|nghi dinh|chi thi|huong dan|de an|van ban)\s+(?:so\s+)?(?<number>"
        + @"(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin) tram(?: (?:linh|le) (?:mot|hai|ba|bon|tu|sau|bay|tam|chin))?(?: (?:mot|hai|ba|bon|nam|sau|bay|tam|chin) muoi| muoi)?|(?:(?:hai|ba|bon|nam|sau|bay|tam|chin) )?muoi)(?: (?:mot|hai|ba|bon|tu|lam|sau|bay|tam|chin))?"
        + @"|(?:mot|hai|ba|bon|sau|bay|tam|chin)(?: (?:khong|mot|hai|ba|bon|tu|sau|bay|tam|chin)){1,3})\b(?! (?:nam|thang|ngay|tuan|viec|nhiem vu|muc|phan)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
