using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Who issued a cited document and when, as the words behind its number say.</summary>
/// <param name="Issuer">Who issued it; null where the words do not say.</param>
/// <param name="Date">Its date; null where the words do not say.</param>
internal sealed partial record ReferenceIssuer(string? Issuer, DateOnly? Date)
{
    private const int LongestIssuer = 120;

    /// <summary>Reads the words behind a document's number, which give date and issuer in either order.</summary>
    public static ReferenceIssuer After(string words)
    {
        var first = DateAfter().Match(words);
        var rest = first.Success ? words[first.Length..] : words;
        var folded = FoldedText.Of(rest);
        var of = Of().Match(folded.Value);
        if (!of.Success || !IsIssuer(folded, of.Length))
            return new ReferenceIssuer(null, DateOf(first));
        var end = End(folded, of.Length);
        var issuer = folded.Slice(of.Length, end - of.Length).Trim(' ', ',', '.', ';', ':', '"', '”', '-');
        if (!issuer.Contains('(', StringComparison.Ordinal))
            issuer = issuer.Split(')')[0];
        issuer = And().Replace(issuer, "");
        var second = first.Success ? first : DateAfter().Match(rest[folded.ToOriginal(end)..].TrimStart());
        return new ReferenceIssuer(issuer.Length is 0 or > LongestIssuer ? null : issuer, DateOf(second));
    }

    /// <summary>Who issued a document that is named behind them: "theo đề nghị của Sở Nội vụ tại Tờ trình số …"; null where the words do not say.</summary>
    public static string? Before(string words)
    {
        var folded = FoldedText.Of(words);
        return At().Matches(folded.Value).LastOrDefault() is { } match && UnitPhrases.StartsWithUnit(match.Groups["issuer"].Value)
            ? folded.Slice(match.Groups["issuer"].Index, match.Groups["issuer"].Length).Trim(' ', ',')
            : null;
    }

    private static bool IsIssuer(FoldedText folded, int start)
    {
        var words = folded.Value[start..];
        if (NoBody().IsMatch(words))
            return false;
        return UnitPhrases.StartsWithUnit(folded.Slice(start, folded.Value.Length - start)) || HighBody().IsMatch(words)
            || (words.Length > 0 && char.IsUpper(folded.Original[folded.ToOriginal(start)]));
    }

    /// <summary>Where the issuer's name ends: a comma or a hyphen inside a name ("Bộ Văn hóa, Thể thao và Du lịch") does not end it.</summary>
    private static int End(FoldedText folded, int start)
    {
        foreach (Match stop in Stop().Matches(folded.Value, start))
        {
            var next = stop.Index + stop.Length;
            var inName = stop.Value is ", " or " - " && next < folded.Value.Length && char.IsUpper(folded.Original[folded.ToOriginal(next)])
                && PieceOfName().IsMatch(folded.Value[next..]) && NameWithPieces().IsMatch(folded.Value[start..stop.Index]);
            if (!inName && !(stop.Value.StartsWith(" ve", StringComparison.Ordinal) && SteeringBoard().IsMatch(folded.Value[start..stop.Index])))
                return stop.Index;
        }

        return folded.Value.Length;
    }

    private static DateOnly? DateOf(Match match)
    {
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    [GeneratedRegex(@"^(?:[\s(]*<sup>[^<]*</sup>)?\s?[,(]?\s*(?:ký |ban hành )?(?:ngày|Ngày|ngay)\s+(?<d>\d{1,2})(?:\s?[/.-]\s?|\s+th[áa]ng\s+)(?<m>\d{1,2})(?:\s?[/.-]\s?|\s+n[ăa]m\s+)(?<y>\d{4})\)?")]
    private static partial Regex DateAfter();

    [GeneratedRegex(@"\bcua (?<issuer>(?:(?! cua )[^;.]){3,90}?) tai (?:cac )?(?:to trinh|cong van|van ban|bao cao|thong bao|ke hoach|quyet dinh) ?(?:so ?:?)? ?$")]
    private static partial Regex At();

    [GeneratedRegex(@"^[ ,]*(?:cua|do) ")]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:thu tuong|chinh phu|quoc hoi|bo |ban |trung uong|chu tich|tong bi thu|lien bo)")]
    private static partial Regex HighBody();

    [GeneratedRegex(@"^(?:luat|nghi dinh|nghi quyet|ke hoach|quyet dinh|thong tu|chi thi|ket luan|van ban|dang(?! uy| bo| doan)|nha nuoc|viet nam|nganh)\b")]
    private static partial Regex NoBody();

    [GeneratedRegex(@" (?:ve(?! sinh| binh|,| thuc vat| quoc)|ban hanh|quy dinh|huong dan|trien khai|sua doi|phe duyet|giao (?:nhiem|chi|cho)|dot xuat|lan thu|gan voi|hoac|den|tai(?! chinh| nguyen| san| dinh)|tu(?! phap| van| thien)|thuc hien|quyet dinh|nham|voi|ngay (?=\d)|so \d|duoc|trong|va (?=cac |ke hoach|quyet dinh|nghi|thong tu|chi thi|ket luan|cong van|huong dan|chuong trinh|quy che|quy dinh|thong bao|bao cao|to trinh|de an|luat|van ban|tinh hinh|can cu|phu hop|noi dung|dam bao|bao dam))\b|, |[,;.:""”]| \((?!khoa)| - ")]
    private static partial Regex Stop();

    /// <summary>"Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm": what it steers belongs to its name.</summary>
    [GeneratedRegex(@"^ban chi dao(?: lien nganh)?(?: trung uong| quoc gia| tinh| thanh pho)?$")]
    private static partial Regex SteeringBoard();

    [GeneratedRegex(@" và(?: trong.*)?$")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:the thao|du lich|thong tin|thuong binh|xa hoi|can bo|giao duc|dao tao|gia dinh|ngan sach|hai dao|moi truong|khoa hoc|cong nghe|do thi|ha tang|van hoa|dan van|cau lac bo)\b")]
    private static partial Regex PieceOfName();

    [GeneratedRegex(@"\b(?:van hoa|lao dong|thuong binh|to chuc|the thao|kinh te|thong tin|khoa hoc|ke hoach|hanh chinh|tuyen giao|giao duc|xay dung|nong nghiep|moi truong|tai nguyen)\b")]
    private static partial Regex NameWithPieces();
}
