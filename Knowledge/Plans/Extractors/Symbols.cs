using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Spelling of document symbols: 76/NQ-CP, 226-KL/TW, 05/2025/TT-VPCP.</summary>
internal static partial class Symbols
{
    /// <summary>A symbol without white space, and with the đ that typists and converters lose.</summary>
    public static string Repair(string symbol)
    {
        var text = White().Replace(symbol, "").Replace('–', '-').Replace('Ð', 'Đ').TrimEnd('-', '/', '.', ',');
        text = LostEducation().Replace(text, "GDĐT");
        return LostType().Replace(text, match => match.Value.Replace('D', 'Đ'));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"GDDT|GDÐT")]
    private static partial Regex LostEducation();

    [GeneratedRegex(@"(?<=[/-])(?:QD|ND|HDND|CD)(?=[/-]|$)|(?<=-)HDND\b")]
    private static partial Regex LostType();
}
