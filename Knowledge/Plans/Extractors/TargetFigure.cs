using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A figure of a sentence that may be a goal: a share, a rank, a score, a multiple, a length of time or a count.</summary>
/// <param name="Index">Where it begins in the folded sentence.</param>
/// <param name="Length">How long it is, unit included.</param>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Value">Its value; of a range ("từ 60% đến 70%") the lower end.</param>
/// <param name="IsRange">Whether it is a range.</param>
/// <param name="UnitStart">Where the words of its unit begin.</param>
/// <param name="UnitLength">How long they are.</param>
internal sealed partial record TargetFigure(int Index, int Length, TargetFigureKind Kind, decimal Value, bool IsRange, int UnitStart, int UnitLength)
{
    /// <summary>No sentence that people wrote holds more; what does is a table or noise.</summary>
    private const int Most = 60;

    private static readonly string[] Digits = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

    /// <summary>Where it ends.</summary>
    public int End => Index + Length;

    /// <summary>The figures of a folded sentence, in order.</summary>
    public static IReadOnlyList<TargetFigure> Find(string sentence) =>
        [.. Figures().Matches(sentence).Take(Most).Select(Of).OfType<TargetFigure>()];

    private static TargetFigure? Of(Match match)
    {
        var kind = match switch
        {
            _ when match.Groups["half"].Success || match.Groups["percent"].Success => TargetFigureKind.Share,
            _ when match.Groups["rank"].Success => TargetFigureKind.Rank,
            _ when match.Groups["time"].Success => TargetFigureKind.Time,
            _ when match.Groups["amount"].Success => TargetFigureKind.Amount,
            _ when match.Groups["other"].Success => TargetFigureKind.Other,
            _ => TargetFigureKind.Count,
        };
        var value = match.Groups["half"].Success ? 50m
            : match.Groups["words"].Success ? InWords(match.Groups["words"].Value)
            : Number(match.Groups["low"].Success ? match.Groups["low"].Value : match.Groups["n"].Value);
        if (value is not { } known)
            return null;
        var unit = new[] { "time", "amount", "count", "other" }.Select(name => match.Groups[name]).FirstOrDefault(group => group.Success);
        return new TargetFigure(match.Index, match.Length, kind, known, match.Groups["low"].Success, unit?.Index ?? match.Index, unit?.Length ?? 0);
    }

    /// <summary>1.200 and 1 200 are thousands, 99,5 and 99.5 are decimals.</summary>
    private static decimal? Number(string written)
    {
        var digits = Thousands().IsMatch(written) ? Separators().Replace(written, match => match.Value == "," && match.Index > written.LastIndexOf('.') && written.Contains('.', StringComparison.Ordinal) ? "." : "") : written.Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static decimal? InWords(string words)
    {
        var value = 0;
        foreach (var word in words.Split(' '))
        {
            var digit = word switch { "mot" => 1, "lam" => 5, "tu" => 4, _ => Array.IndexOf(Digits, word) };
            value = word switch
            {
                "tram" => Math.Max(1, value) * 100,
                "muoi" => value % 100 == 0 ? value + 10 : value - value % 10 + value % 10 * 10,
                _ when digit >= 0 => value + digit,
                _ => value,
            };
        }

        return value is > 0 and <= 100 ? value : null;
    }

    private const string Numeral = @"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+|\d{1,6}(?:[.,]\d{1,2})?";

    /// <summary>A word that may belong to the name of a counted thing: neither joint nor verb.</summary>
    private const string Plain = @"(?!(?:duoc|cua|cho|trong|co|ve|va|hoac|tham|dat|thuoc|tai|tu|den|moi|la|de|theo|tro|do|dang|phuc|nham|voi|so|hang|nam|thang|quy|ngay|bi|phai|tren|duoi|sau|truoc)\b)[a-z]{2,}";

    private const string Nouns = @"(?:trieu|nghin|ngan) (?:luot(?: khach| nguoi)?|khach|nguoi|tan|kwh|ha|cay|ho)|mo hinh|de tai|de an|sang kien|lop(?: tap huan| boi duong| dao tao)?|hoi nghi|hoi thao|cuoc(?: kiem tra| thanh tra| giam sat| doi thoai)?|dot(?: kiem tra| truyen thong)?|lan/nam|buoi(?: tuyen truyen)?|luot (?:khach|nguoi|ho|hoc vien|can bo)|luot|khach|hoc sinh|giao vien|giang vien|sinh vien|nhan vien|bac si|thanh nien|phu nu|vu(?: viec| an| vi pham)?|truong hop|doi tuong|xe|phuong tien|gian hang|chuong trinh|phong hoc|thu vien|cum|tuyen|may tinh|cong dan|cap(?! do| uy| xa| tinh| hoc| phong| co so)|truong|co so|don vi|ho(?: ngheo)?|hop tac xa|san pham ocop|san pham|cong trinh|km|ha|m2|tan|tin,? bai|bai viet|bai|video|clip|du an|doanh nghiep|cay(?: xanh)?|giai phap|cau lac bo|thu tuc(?: hanh chinh)?|dich vu|nguoi|dang vien(?: moi)?|doan vien|hoi vien|to chuc|chuyen de|lao dong|viec lam|giuong(?: benh)?|ca|to (?:hop tac|gap|roi|lien gia|tu quan|cong tac)|kien nghi|to(?! chuc| trinh| \d)|nhom|thon|xa(?! hoi)|phuong|ap|hoc vien|can bo|cong chuc|van ban|phong trao|phien(?: toa| hop)?|nhiem vu|chi bo|cong doan co so|dang bo|tieu chi|ke hoach|bac|lan|tiet|suat(?: qua| hoc bong)?|phan qua|can nha|nha|buong|ho so|quy trinh|tram|diem(?! b| c| d)|mon|giai|bo|cuon|an pham|to gap|gia dinh|khu dan cu|co quan|chi hoi|tai khoan|thiet bi|camera|giay chung nhan|ma so|bao cao|tran|doi|thanh vien";

    [GeneratedRegex(@"(?<![a-z\d/.,-])(?:(?:(?<low>\d{1,3}(?:[.,]\d{1,2})?) ?%? ?(?:-|–|den) ?(?=\d))?(?<n>" + Numeral + @") ?(?<percent>%|phan tram\b)"
        + @"|(?<n>" + Numeral + @")(?:/\d{1,4})? ?(?<amount>diem(?= |$|[,.;)])(?! [a-z]\)| thi)|lan\b(?!/)|(?:trieu|ty|nghin|ngan) (?:dong|usd)|usd)"
        + @"|(?<n>" + Numeral + @") (?<time>ngay lam viec|ngay|gio lam viec|gio|phut|giay(?! [a-z])|thang)\b(?! \d)"
        + @"|(?<n>" + Numeral + @") (?<count>(?:" + Nouns + @")\b(?! ?/ ?\d))"
        + @"|(?<n>" + Numeral + @") (?<other>(?!tuoi|nam\b|nguon|ngay|thang|tuan|quy\b|trieu|ty\b|nghin|ngan\b|dong\b|phan\b|va\b|den\b|tro\b|the ky|dieu|khoan|muc\b|so\b|la\b|cua\b|thi\b|hoac|cap\b)(?:[a-z]{2,}(?: " + Plain + @"){0,4}(?= ?(?:[,;.)]|$))|[a-z]{2,}(?: (?!duoc|cua|cho|trong|co\b|ve\b|va\b|tham|dat\b|thuoc|tai\b|tu\b|den\b|moi\b|la\b|de\b|theo|tro\b|do\b|dang|phuc|nham|voi)[a-z]{2,})?)))"
        + @"|(?<rank>\btop|\bnhom|\bthu hang|\bxep hang|\bxep thu|\bvi tri thu|\bdung thu|\bhang thu)(?: thu)? (?<n>\d{1,2})\b(?! ngay| thang|%| sao|[.,]\d)"
        + @"|\b(?<half>mot nua(?= so| tong| cac)|1/2(?= so| tong so))"
        + @"|\b(?<words>(?:mot tram|(?:(?:hai|ba|bon|nam|sau|bay|tam|chin) )?muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?)) (?<percent>phan tram)\b")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d{1,3}(?:,\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex("[.,]")]
    private static partial Regex Separators();
}
