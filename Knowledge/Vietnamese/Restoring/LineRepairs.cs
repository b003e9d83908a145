using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Repairs of a misread line that need no language model: bullets, the number in the head, quarters.</summary>
internal static partial class LineRepairs
{
    /// <summary>Repairs a line.</summary>
    /// <param name="line">A line of a misread text.</param>
    /// <param name="quarterIsOpen">Whether a line shortly before ended with "Quý" and its numeral is still to come.</param>
    public static string Repair(string line, bool quarterIsOpen)
    {
        var repaired = Bullet().Replace(line, "$1- ");
        repaired = Number().Replace(repaired, "$1Số: $2/");
        repaired = SpacedSlash().Replace(repaired, "$1/");
        repaired = Quarter().Replace(repaired, match => $"{match.Groups[1].Value} {Roman(match.Groups[2].Value)}/{match.Groups[3].Value}");
        repaired = LoneQuarter().Replace(repaired, match => $"{match.Groups[1].Value}{Roman(match.Groups[2].Value)}/{match.Groups[3].Value}");
        return quarterIsOpen
            ? CellQuarter().Replace(repaired, match => $"{match.Groups[1].Value}{Roman(match.Groups[2].Value)}/{match.Groups[3].Value}")
            : repaired;
    }

    /// <summary>Whether a line of the source ends a cell with "Quý", so that its numeral stands on a later line.</summary>
    public static bool EndsWithQuarter(string line) => OpenQuarter().IsMatch(line);

    /// <summary>Whether a repaired line ends with the numeral and year of a quarter.</summary>
    public static bool EndsWithQuarterNumeral(string line) => QuarterNumeral().IsMatch(line);

    // The engine reads I as 1 or l; a numeral above four is no quarter and stays as it stands.
    private static string Roman(string shown) => Numeral(shown) switch
    {
        "I" or "II" or "III" or "IV" => Numeral(shown),
        _ => shown,
    };

    private static string Numeral(string shown) => shown.Replace('1', 'I').Replace('l', 'I').Replace('v', 'V');

    [GeneratedRegex(@"\A(\s*)~\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\A(\s*)[S§][^\s:]{1,2}\s?:\s?(\d{1,6})\s?/", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(\b\d{1,6}) /(?=\p{Lu}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedSlash();

    [GeneratedRegex(@"\b([Qq]u[yýỳ]) ([1Il]{1,3}|[1Il][Vv])(?:/|I|1|l|)(20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(\A|\s)([1Il][Vv]|111|11l|1l1|1II|II1|I1I)[/Il](20\d\d)(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LoneQuarter();

    [GeneratedRegex(@"(\A|\s)([1Il]{1,3})(?:/|)(20\d\d)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex CellQuarter();

    [GeneratedRegex(@"(?:\A|\s)[Qq]u[yýỳ]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenQuarter();

    [GeneratedRegex(@"(?:\A|\s)(?:I{1,3}|IV)/20\d\d\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterNumeral();
}
