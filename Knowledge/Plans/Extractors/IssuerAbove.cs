using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Names of issuing bodies that are whole only with the line above them: "TỈNH ỦY ĐỒNG NAI" above "BAN TỔ CHỨC".</summary>
internal static partial class IssuerAbove
{
    private const int Longest = 140;

    /// <summary>The whole name; null where the own line says enough.</summary>
    /// <param name="above">The lines above in capitals, joined.</param>
    /// <param name="own">The issuer's own line in capitals.</param>
    public static string? Joined(string above, string own)
    {
        if (above.Length + own.Length > Longest)
            return null;
        var (upper, lower) = (Folding.FoldToWords(above), Folding.FoldToWords(own));
        if (PartyOrgan().IsMatch(lower) && PartyCommittee().IsMatch(upper) && !lower.Contains("uy ", StringComparison.Ordinal))
            return $"{own} {above}";
        if (Office().IsMatch(lower) || (Branch().IsMatch(lower) && !PartyCommittee().IsMatch(upper)))
            return Office().IsMatch(lower) ? $"{own} {above}" : $"{above} {own}";
        // A union's board is the union of the place that it names.
        if (Country().Match(above) is not { Success: true } country || BoardOf().Match(own) is not { Success: true } board)
            return null;
        return board.Groups["standing"].Success
            ? $"{board.Groups["board"].Value} {above} {board.Groups["place"].Value}"
            : $"{above[..country.Index]} {board.Groups["place"].Value}";
    }

    [GeneratedRegex(@"^(?:ban (?:to chuc|tuyen giao|tuyen giao va dan van|dan van|noi chinh)|uy ban kiem tra|van phong)$")]
    private static partial Regex PartyOrgan();

    [GeneratedRegex(@"^(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy) ")]
    private static partial Regex PartyCommittee();

    [GeneratedRegex(@"^van phong$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^chi nhanh (?:tinh|thanh pho|khu vuc|huyen|quan)\b")]
    private static partial Regex Branch();

    [GeneratedRegex(@" VIỆT NAM$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^(?<board>BAN (?:CHẤP HÀNH|THƯỜNG VỤ|(?<standing>THƯỜNG TRỰC))) (?<place>(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) .{2,40})$")]
    private static partial Regex BoardOf();
}
