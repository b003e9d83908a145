using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds the numbered documents that a text cites, once each in order of first mention. Of two dates or issuers the first
/// mentioned is kept.
/// </summary>
internal sealed partial class ReferenceExtractor(EvidenceMaker evidence)
{
    private static readonly Dictionary<string, string> TypesBySymbol = new(StringComparer.Ordinal)
    {
        ["QĐ"] = "Quyết định",
        ["NQ"] = "Nghị quyết",
        ["CT"] = "Chỉ thị",
        ["KL"] = "Kết luận",
        ["KH"] = "Kế hoạch",
        ["NĐ"] = "Nghị định",
        ["TT"] = "Thông tư",
        ["TTLT"] = "Thông tư liên tịch",
        ["HD"] = "Hướng dẫn",
        ["CTr"] = "Chương trình",
        ["CTR"] = "Chương trình",
        ["ĐA"] = "Đề án",
        ["BC"] = "Báo cáo",
        ["TB"] = "Thông báo",
        ["QC"] = "Quy chế",
        ["QyĐ"] = "Quy định",
        ["CĐ"] = "Công điện",
        ["CV"] = "Công văn",
        ["TTr"] = "Tờ trình",
        ["PA"] = "Phương án",
    };

    private static readonly Dictionary<string, string> TypesByWord = new(StringComparer.Ordinal)
    {
        ["quyet dinh"] = "Quyết định",
        ["nghi quyet"] = "Nghị quyết",
        ["chi thi"] = "Chỉ thị",
        ["ket luan"] = "Kết luận",
        ["ke hoach"] = "Kế hoạch",
        ["nghi dinh"] = "Nghị định",
        ["thong tu lien tich"] = "Thông tư liên tịch",
        ["thong tu"] = "Thông tư",
        ["huong dan"] = "Hướng dẫn",
        ["chuong trinh"] = "Chương trình",
        ["de an"] = "Đề án",
        ["bao cao"] = "Báo cáo",
        ["thong bao"] = "Thông báo",
        ["quy dinh"] = "Quy định",
        ["quy che"] = "Quy chế",
        ["cong dien"] = "Công điện",
        ["cong van"] = "Công văn",
        ["to trinh"] = "Tờ trình",
        ["phap lenh"] = "Pháp lệnh",
        ["luat"] = "Luật",
        ["van ban"] = "Công văn",
        ["thong tri"] = "Thông tri",
    };

    /// <summary>The documents cited in the blocks.</summary>
    /// <param name="blocks">Title, body and footnotes, in order.</param>
    /// <param name="own">The plan's own number and symbol, which is no citation; null where it has none.</param>
    public IReadOnlyList<DocumentReference> Extract(IEnumerable<TextBlock> blocks, string? own)
    {
        var found = new Dictionary<string, DocumentReference>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var reference in blocks.SelectMany(FindIn).Where(reference => reference.Number != own))
        {
            var key = Key(reference.Number);
            if (!found.TryGetValue(key, out var first))
            {
                order.Add(key);
                found[key] = reference;
                continue;
            }

            found[key] = first with { Issuer = first.Issuer ?? reference.Issuer, Date = first.Date ?? reference.Date, Type = first.Type ?? reference.Type };
        }

        return [.. order.Select(key => found[key] with { Issuer = found[key].Issuer ?? IssuerBySymbol(found[key].Number) })];
    }

    private IEnumerable<DocumentReference> FindIn(TextBlock block)
    {
        foreach (Match match in Number().Matches(block.Text))
        {
            var number = Symbols.Repair(match.Value);
            if (match.Groups["standard"].Success)
            {
                yield return new DocumentReference(White().Replace(match.Value, " "), "Tiêu chuẩn quốc gia", null, null, evidence.Of(block, match.Index, match.Length));
                continue;
            }

            if (!LooksLikeDocument(number))
                continue;
            var after = block.Text[(match.Index + match.Length)..Math.Min(block.Text.Length, match.Index + match.Length + 260)];
            var date = DateAfter().Match(after);
            var rest = date.Success ? after[date.Length..] : after;
            yield return new DocumentReference(
                number,
                TypeBefore(block.Text[Math.Max(0, match.Index - 140)..match.Index], number),
                IssuerIn(rest),
                date.Success ? Date(date) : null,
                evidence.Of(block, match.Index, match.Length));
        }
    }

    private static bool LooksLikeDocument(string number) =>
        !NotDocument().IsMatch(number) && (number.Contains('-', StringComparison.Ordinal) || National().IsMatch(number) || TypesBySymbol.ContainsKey(number[(number.LastIndexOf('/') + 1)..]));

    private static string? TypeBefore(string before, string number)
    {
        var folded = Folding.Fold(before).TrimEnd();
        var word = TypeWord().Match(folded);
        if (word.Success)
            return TypesByWord[word.Groups["type"].Value];
        if (National().IsMatch(number))
            return LawBefore().Match(folded) is { Success: true } law ? TypesByWord[law.Groups["type"].Value] : null;
        foreach (var part in number.Split('/', '-'))
        {
            if (TypesBySymbol.TryGetValue(part, out var type))
                return type;
        }

        return ReplyLetter().IsMatch(number) ? "Công văn" : null;
    }

    private static DateOnly? Date(Match match)
    {
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static string? IssuerIn(string rest)
    {
        var folded = FoldedText.Of(rest);
        var of = Of().Match(folded.Value);
        if (!of.Success || !UnitPhrases.StartsWithUnit(folded.Slice(of.Length, folded.Value.Length - of.Length)) && !HighBody().IsMatch(folded.Value[of.Length..]))
            return null;
        var stop = Stop().Match(folded.Value, of.Length);
        var issuer = folded.Slice(of.Length, (stop.Success ? stop.Index : folded.Value.Length) - of.Length).Trim(' ', ',', '.', ';', ':', '"', '”', '-');
        return issuer.Length is 0 or > 120 ? null : issuer;
    }

    private static string? IssuerBySymbol(string number) => number switch
    {
        _ when number.EndsWith("-TTg", StringComparison.Ordinal) => "Thủ tướng Chính phủ",
        _ when number.EndsWith("-CP", StringComparison.Ordinal) => "Chính phủ",
        _ when National().IsMatch(number) => "Quốc hội",
        _ => null,
    };

    private static string Key(string number) => Folding.FoldToWords(number);

    [GeneratedRegex(@"(?<standard>\b(?:TCVN|QCVN|ISO)(?:\s+(?:ISO|IEC|ISO/IEC))?\s+\d{1,5}(?:-\d{1,2})?\s?:\s?\d{4}(?:/\p{Lu}{2,8})?)"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?/\s?\d{4}\s?/\s?(?:QH\d{1,2}|[\p{Lu}][\p{L}]{1,6}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}){0,4})"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?-\s?[\p{Lu}][\p{L}]{1,4}\s?/\s?\p{Lu}[\p{L}&]{1,14}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}){0,3}"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?/\s?[\p{Lu}][\p{L}&]{1,9}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}){0,4}(?![\p{L}/])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d+/(?:MT|PP|TH|GB|MB)$|^\d+/\p{L}$")]
    private static partial Regex NotDocument();

    [GeneratedRegex(@"/\d{4}/(?:QH|UBTVQH)\d{1,2}$")]
    private static partial Regex National();

    [GeneratedRegex(@"^\d+/[A-ZĐ]{2,8}-[A-ZĐ&]{1,12}$")]
    private static partial Regex ReplyLetter();

    [GeneratedRegex(@"^(?:[\s(]*<sup>[^<]*</sup>)?\s?,?\s*(?:ký |ban hành )?ngày\s+(?<d>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<m>\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(?<y>\d{4})")]
    private static partial Regex DateAfter();

    [GeneratedRegex(@"(?<type>quyet dinh|nghi quyet|chi thi|ket luan|ke hoach|nghi dinh|thong tu lien tich|thong tu|huong dan|chuong trinh|de an|bao cao|thong bao|quy dinh|quy che|cong dien|cong van|to trinh|phap lenh|luat|van ban|thong tri)(?: (?:cua )?lien tich)?(?: so ?:?)?$")]
    private static partial Regex TypeWord();

    [GeneratedRegex(@"(?<type>luat|nghi quyet|phap lenh)\b[^;.]*$", RegexOptions.RightToLeft)]
    private static partial Regex LawBefore();

    [GeneratedRegex(@"^[ ,]*cua ")]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:thu tuong|chinh phu|quoc hoi|bo |ban |trung uong|chu tich|tong bi thu|lien bo)")]
    private static partial Regex HighBody();

    [GeneratedRegex(@" (?:ve|ban hanh|quy dinh|huong dan|trien khai|sua doi|phe duyet|giao (?:nhiem|chi|cho)|dot xuat|lan thu|gan voi|hoac|den|tai|tu|thuc hien|quyet dinh|nham|voi)\b|[,;.:""”]| \((?!khoa)| - ")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
