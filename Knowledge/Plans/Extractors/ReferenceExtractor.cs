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
    private const int FarthestInList = 90;

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
        ["BB"] = "Biên bản",
        ["HĐ"] = "Hợp đồng",
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
        ["chuong trinh hanh dong"] = "Chương trình hành động",
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
        ["bien ban"] = "Biên bản",
        ["hop dong"] = "Hợp đồng",
        ["phuong an"] = "Phương án",
    };

    /// <summary>The documents cited in the blocks.</summary>
    /// <param name="blocks">Title, body and footnotes, in order.</param>
    /// <param name="own">The plan's own number and symbol, which is no citation; null where it has none.</param>
    /// <returns>The documents, and a doubt for each whose dates contradict each other.</returns>
    public (IReadOnlyList<DocumentReference> References, IReadOnlyList<FieldReading> Doubts) Extract(IEnumerable<TextBlock> blocks, string? own)
    {
        var doubts = new List<FieldReading>();
        var found = new Dictionary<string, DocumentReference>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var reference in blocks.SelectMany(block => Shared(block, [.. FindIn(block)])).Where(reference => own is null || Key(reference.Number) != Key(own)))
        {
            var key = Key(reference.Number);
            if (!found.TryGetValue(key, out var first))
            {
                order.Add(key);
                found[key] = reference;
                continue;
            }

            if (first.Date is { } date && reference.Date is { } other && date != other)
                doubts.Add(new FieldReading(PlanField.References, reference.Evidence.Lines, 0.5, DoubtReason.Ambiguous));
            found[key] = first with { Issuer = first.Issuer ?? reference.Issuer, Date = first.Date ?? reference.Date, Type = first.Type ?? reference.Type };
        }

        return ([.. order.Select(key => found[key] with { Issuer = found[key].Issuer ?? IssuerBySymbol(found[key].Number) })], doubts);
    }

    private IEnumerable<(Match Match, DocumentReference Reference)> FindIn(TextBlock block)
    {
        foreach (Match match in Number().Matches(block.Text))
        {
            var number = Symbols.Repair(match.Value);
            if (match.Groups["standard"].Success)
            {
                yield return (match, new DocumentReference(White().Replace(match.Value, " "), "Tiêu chuẩn quốc gia", null, null, evidence.Of(block, match.Index, match.Length)));
                continue;
            }

            if (!LooksLikeDocument(number))
                continue;
            var after = ReferenceIssuer.After(block.Text[(match.Index + match.Length)..Math.Min(block.Text.Length, match.Index + match.Length + 260)]);
            yield return (
                match,
                new DocumentReference(
                    number,
                    TypeBefore(block.Text[Math.Max(0, match.Index - 140)..match.Index], number),
                    after.Issuer ?? ReferenceIssuer.Before(block.Text[Math.Max(0, match.Index - 140)..match.Index]),
                    after.Date,
                    evidence.Of(block, match.Index, match.Length)));
        }
    }

    /// <summary>
    /// "các Nghị quyết số 57-NQ/TW, 66-NQ/TW ngày 04/5/2025 của Bộ Chính trị": what is said of the last of a list holds for the others
    /// of the same organ; its date only where nothing but commas stands between.
    /// </summary>
    private static IEnumerable<DocumentReference> Shared(TextBlock block, List<(Match Match, DocumentReference Reference)> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (match, reference) = found[i];
            var (next, other) = found[i + 1];
            if (next.Index - match.Index - match.Length > FarthestInList)
                continue;
            var between = Folding.Fold(block.Text[(match.Index + match.Length)..next.Index]);
            if (reference.Issuer is null && Organ(reference.Number) == Organ(other.Number) && Listed().IsMatch(between))
                reference = reference with { Issuer = other.Issuer };
            if (reference.Date is null && reference.Type == other.Type && BareList().IsMatch(between))
                reference = reference with { Date = other.Date, Issuer = reference.Issuer ?? other.Issuer };
            found[i] = (match, reference);
        }

        return found.Select(item => item.Reference);
    }

    private static string Organ(string number) => number[(number.LastIndexOfAny(['-', '/']) + 1)..];

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

    private static string? IssuerBySymbol(string number) => number switch
    {
        _ when number.EndsWith("-TTg", StringComparison.Ordinal) => "Thủ tướng Chính phủ",
        _ when number.EndsWith("-CP", StringComparison.Ordinal) => "Chính phủ",
        _ when National().IsMatch(number) => "Quốc hội",
        _ => null,
    };

    private static string Key(string number) => Folding.FoldToWords(number);

    [GeneratedRegex(@"(?<standard>\b(?:TCVN|QCVN|ISO)(?:\s+(?:ISO|IEC|ISO/IEC))?\s+\d{1,5}(?:-\d{1,2})?\s?:\s?\d{4}(?:/\p{Lu}{2,8})?)"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?/\s?\d{4}\s?/\s?(?:QH\d{1,2}|[\p{Lu}][\p{L}]{1,6}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}(?:(?<=QH)\d{1,2})?){0,4})"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?-\s?[\p{Lu}][\p{L}]{1,4}\s?/\s?\p{Lu}[\p{L}&]{1,14}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}){0,3}(?:/\p{Lu}{2,6}(?![\p{L}\d/]))?"
        + @"|(?<![\d/\-\p{L}])\d{1,5}[a-z]?\s?/\s?(?:(?!(?:QĐ|NQ|CT|KL|KH|NĐ|TT|HD|BC|TB|TTr|CTr|ĐA)-)\p{Lu}{2,9}-\p{Lu}{2,4}\d(?![\p{L}\d/])|[\p{Lu}][\p{L}&]{1,9}(?:\s?-\s?\p{Lu}[\p{L}&]{1,14}(?:(?<=QH)\d{1,2})?){0,4}(?![\p{L}/]))")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d+/(?:MT|PP|TH|GB|MB)$|^\d+/\p{L}$")]
    private static partial Regex NotDocument();

    [GeneratedRegex(@"/\d{4}/(?:QH|UBTVQH)\d{1,2}$")]
    private static partial Regex National();

    [GeneratedRegex(@"^\d+/[A-ZĐ]{2,8}-[A-ZĐ&]{1,12}\d?$")]
    private static partial Regex ReplyLetter();

    [GeneratedRegex(@"(?<type>quyet dinh|nghi quyet|chi thi|ket luan|ke hoach|nghi dinh|thong tu lien tich|thong tu|huong dan|chuong trinh hanh dong|chuong trinh|de an|bao cao|thong bao|quy dinh|quy che|cong dien|cong van|to trinh|phap lenh|luat|van ban|thong tri|bien ban|hop dong|phuong an)(?: (?:cua )?lien tich| phoi hop(?: lien nganh)?)?(?: so ?:?)?$")]
    private static partial Regex TypeWord();

    [GeneratedRegex(@"(?<type>luat|nghi quyet|phap lenh)\b[^;.]*$", RegexOptions.RightToLeft)]
    private static partial Regex LawBefore();

    [GeneratedRegex(@"^(?:,? ?ngay[\d /.-]{6,14})?(?:,| va|;)[ ]?(?:cac |va )?(?:(?:quyet dinh|nghi quyet|chi thi|ket luan|ke hoach|nghi dinh|thong tu|huong dan|chuong trinh|cong van|quy dinh)\b)? ?(?:so ?:?)? ?$|^,? ngay \d{1,2} thang \d{1,2} nam \d{4}(?:,| va|;) (?:cac )?[a-z ]{0,20}$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:,| va|, va) ?(?:so ?:?)? ?$")]
    private static partial Regex BareList();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
