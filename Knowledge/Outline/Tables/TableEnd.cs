using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells where a table without marks ends: at the next section, the recipients or the signature.</summary>
internal static partial class TableEnd
{
    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The index of the first line after the table.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="header">The header.</param>
    public static int After(IReadOnlyList<SourceLine> lines, TableHeader header)
    {
        var inTable = 0;
        var section = lines.Take(header.First).Select(line => NumeralOf(line.Text)).LastOrDefault(numeral => numeral is not null);
        for (var i = header.Last + 1; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (IsClosing(text))
                return i;

            if (NumeralOf(text) is not { } numeral)
                continue;

            if (numeral != inTable + 1 || IsSection(text) || ((section is null || numeral == section + 1) && numeral > 1 && !HasCellsAfter(lines, i)))
                return i;

            inTable = numeral;
        }

        return lines.Count;
    }

    /// <summary>The numeral that a line begins with; null where it does not begin with one.</summary>
    public static int? NumeralOf(string line)
    {
        var match = Heading().Match(line);
        return match.Success && Array.IndexOf(Numerals, match.Groups["n"].Value) is var at && at >= 0 ? at + 1 : null;
    }

    private static bool IsClosing(string line)
    {
        var words = Folding.Fold(line).TrimStart(' ', '*', '#', '-', '_');
        return Closing().IsMatch(words) || line.TrimEnd().EndsWith("./.", StringComparison.Ordinal);
    }

    private static bool IsSection(string line) => Section().IsMatch(Folding.FoldToWords(line).Replace("'", "", StringComparison.Ordinal));

    private static bool HasCellsAfter(IReadOnlyList<SourceLine> lines, int at) => lines
        .Skip(at + 1)
        .Where(line => line.Text.Trim().Length > 0)
        .Take(12)
        .Any(line => CellLike().IsMatch(Folding.Fold(line.Text)));

    [GeneratedRegex(@"^[\s*#]*(?<n>[IVX]{1,5})\s?[.)/](?!\s?20\d\d\b)\s*\S", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("^(no[il1] nh[a-z]{1,2}n ?:|tm\\. |kt\\. |tl\\. |tren day la |luu: ?vt)")]
    private static partial Regex Closing();

    [GeneratedRegex("(to chuc thu ?c hi[a-z]n|kinh phi thuc hien|che do bao cao|giai phap thuc hien)")]
    private static partial Regex Section();

    [GeneratedRegex(@"(\||\t|\S {3,}\S|xuyen\W*$|[/ ]20\d\d\W*$|(quy|thang|nam) [0-9iv/.-]{1,9}\W*$|\d/20\d\d\W*$)")]
    private static partial Regex CellLike();
}
