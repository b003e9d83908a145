using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>Repairs the symbol of a document: 446-0D/TU is 446-QĐ/TU, 979/KH-SGDDT is 979/KH-SGDĐT. The number stays.</summary>
internal sealed partial class SymbolRepair(Abbreviations abbreviations)
{
    /// <summary>Repairs a symbol.</summary>
    /// <param name="symbol">The symbol as it stands, with its number.</param>
    /// <param name="named">The document's type as the words before the symbol name it, folded; empty when they do not.</param>
    /// <param name="damage">Letters are taken for misread ones only in a misread text.</param>
    public string Repair(string symbol, string named, Damage damage)
    {
        var parts = Parts().Match(symbol);
        if (!parts.Success)
        {
            return symbol;
        }

        var number = parts.Groups["number"].Value;
        var type = parts.Groups["type"].Value;
        var rest = parts.Groups["rest"].Value;
        var issuer = string.Join("", Pieces().Split(rest).Select(RepairIssuer));
        return number + RepairType(type, named, rest, damage) + issuer;
    }

    private string RepairType(string type, string named, string rest, Damage damage)
    {
        var expected = named switch
        {
            "chi thi" => "CT",
            "quyet dinh" or "quy dinh" => "QĐ",
            "nghi dinh" => "NĐ",
            "nghi quyet" => "NQ",
            "ket luan" => "KL",
            "ke hoach" => "KH",
            "chuong trinh" => "CTr",
            "thong bao" => "TB",
            "huong dan" => "HD",
            "hop dong" => "HĐ",
            "de an" => "ĐA",
            "du an" => "DA",
            "cong dien" => "CĐ",
            _ => null,
        };
        var skeleton = Skeleton(type);
        if (expected is not null && (Skeleton(expected) == skeleton || (damage == Damage.Misread && Near(skeleton, Skeleton(expected), rest))))
        {
            return expected;
        }

        return (skeleton, damage) switch
        {
            ("QD", _) when damage == Damage.Misread || type is "QD" => "QĐ",
            ("ND", _) when damage == Damage.Misread || type is "ND" => "NĐ",
            ("CD", _) when type is "CD" => "CĐ",
            ("QyD", _) => "QyĐ",
            ("DA", Damage.Misread) when type is "bA" or "BA" => "ĐA",
            _ => abbreviations.Find(type) ?? type,
        };
    }

    // One wrong letter of two is believed when the words name the type; TT-TTg exists nowhere, so it is CT-TTg.
    private static bool Near(string shown, string expected, string rest) =>
        shown.Length == expected.Length
        && shown.Zip(expected).Count(pair => pair.First != pair.Second) == 1
        && (shown != "TT" || rest.StartsWith("-TTg", StringComparison.Ordinal));

    private static string Skeleton(string type) => string.Concat(type.Select((c, index) => c switch
    {
        'Đ' or 'Ð' or 'P' or 'B' or 'b' when index > 0 || type.Length == 2 && type[1] is 'A' && c is not 'P' => 'D',
        'Đ' or 'Ð' => 'D',
        '0' or 'O' when index == 0 => 'Q',
        '0' or 'O' => 'D',
        '1' => 'I',
        _ => c,
    }));

    private string RepairIssuer(string piece) => abbreviations.Find(piece) ?? Inner(piece);

    private static string Inner(string piece) => piece
        .Replace("GDDT", "GDĐT", StringComparison.Ordinal)
        .Replace("GDPT", "GDĐT", StringComparison.Ordinal)
        .Replace("HDND", "HĐND", StringComparison.Ordinal)
        .Replace("HPND", "HĐND", StringComparison.Ordinal)
        .Replace("LDTB", "LĐTB", StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?<number>\d{1,6}[/-](?:\d{4}/)?)(?<type>[\p{L}0-9]{1,6})(?<rest>[-/&].*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<=[-/&.])|(?=[-/&.])", RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
