using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Reads numerals of time cells, damaged ones too: "12026" after "Quý" is I/2026, "1VI2026" is IV/2026.</summary>
internal static partial class TimePattern
{
    /// <summary>The word as it should read, or null where it is none of the pattern.</summary>
    /// <param name="pattern">"{R}" Roman quarter, "{RY}" quarter and year, "{Y}" year, "{M}" month, "{MY}" month and year, "{D}" date, "{N}" number.</param>
    /// <param name="word">The word as read.</param>
    public static string? Read(string pattern, string word)
    {
        var text = word.TrimEnd(',', ';', '.', ')', '”', '"').TrimStart('(', '“', '"');
        return pattern switch
        {
            "{R}" => Quarter(text.TrimEnd('-', '–')),
            "{RY}" => QuarterAndYear(text),
            "{Y}" => Year().IsMatch(text) ? text : null,
            "{M}" => Month().IsMatch(text) ? text : null,
            "{MY}" => MonthAndYear().IsMatch(text) ? text : null,
            "{D}" => Date().IsMatch(text) ? text : null,
            _ => Number().IsMatch(text) ? text : null,
        };
    }

    private static string? QuarterAndYear(string text)
    {
        var match = QuarterYear().Match(text);
        if (!match.Success)
            return null;

        var numeral = match.Groups["q"].Value;
        var quarter = Quarter(numeral);
        if (quarter is null && numeral.Length > 1 && !match.Groups["slash"].Success)
            quarter = Quarter(numeral[..^1]);

        return quarter is null ? null : $"{quarter}/{match.Groups["y"].Value}";
    }

    private static string? Quarter(string numeral) => numeral.ToUpperInvariant().Replace('1', 'I').Replace('L', 'I').Replace('|', 'I').Replace('!', 'I') switch
    {
        "I" => "I",
        "II" or "H" => "II",
        "III" => "III",
        "IV" or "LV" => "IV",
        "2" => "II",
        "3" => "III",
        "4" => "IV",
        _ => null,
    };

    [GeneratedRegex(@"^(?<q>[1IilV!v|]{1,4}|[1234])(?<slash>[/\\])?(?<y>20\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex QuarterYear();

    [GeneratedRegex(@"^20\d\d$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(0?[1-9]|1[0-2])[-–]?$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^(0?[1-9]|1[0-2])[/.-]20\d\d$")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^([0-2]?\d|3[01])[/.-](0?[1-9]|1[0-2])([/.-]20\d\d)?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\d{1,2}$")]
    private static partial Regex Number();
}
