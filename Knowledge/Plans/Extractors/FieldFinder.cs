using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Finds labelled fields in a block by the words of their labels, at its beginning, in brackets, or one after another.</summary>
internal static partial class FieldFinder
{
    private const int LongestLabel = 60;
    private const int LongestTimeLabel = 5;

    private static readonly HashSet<string> LeadWords =
        Words("don vi co quan bo phan phong ban ca nhan nguoi to chuc duoc giao chu tri thuc hien phu trach chinh va tham muu dau moi cac cap chiu trach nhiem lanh dao cong dong chi dc vien thanh truong nhom giup viec theo doi thuong truc");

    private static readonly HashSet<string> TimeWords =
        Words("thoi gian han tien do diem lo trinh hoan thanh thuc hien va to chuc trien khai du kien ket thuc tien hanh phai dia moc cuoi cung chot nop gui va");

    private static readonly HashSet<string> ProductWords =
        Words("san pham ket qua dau ra du kien can dat thuc hien mong doi muon yeu cau cu the va chu yeu ban giao nop hoan thanh cuoi cung hinh");

    private static readonly HashSet<string> ContentWords =
        Words("noi dung nhiem vu cong viec cach thuc hinh thuc thuc hien cu the chu yeu va cac giai phap trien khai bien phap");

    private static readonly HashSet<string> LeadLabels = new(StringComparer.Ordinal)
    {
        "thuc hien", "giao", "phan cong", "phan cong thuc hien", "phan cong nhiem vu", "phan cong phu trach", "to chuc thuc hien", "trach nhiem", "trach nhiem thuc hien", "phu trach", "phu trach chinh", "dau moi",
        "tham muu", "tham muu thuc hien", "chiu trach nhiem",
    };

    private static readonly HashSet<string> HelpLabels = new(StringComparer.Ordinal) { "ho tro", "ho tro thuc hien", "don vi ho tro", "bo phan ho tro", "tham gia", "don vi tham gia", "cung tham gia", "cung thuc hien" };

    /// <summary>What else an item may list; it ends the field before it.</summary>
    private static readonly HashSet<string> OtherLabels = new(StringComparer.Ordinal)
    {
        "kinh phi", "nguon kinh phi", "kinh phi thuc hien", "nguon luc", "dia diem", "dia diem to chuc", "doi tuong", "thanh phan", "thanh phan tham du", "so luong", "muc tieu", "ghi chu", "pham vi",
        "lanh dao phu trach", "lanh dao chi dao", "lanh dao so phu trach", "nguoi chi dao", "chi dao", "co so vat chat", "chi tieu", "yeu cau",
    };

    /// <summary>The fields of a block, in order; none for running text.</summary>
    public static IReadOnlyList<Field> Find(TextBlock block)
    {
        var folded = block.Folded;
        var labels = new List<(FieldKind Kind, int Start, int ValueStart)>();
        for (var colon = folded.Value.IndexOf(':'); colon >= 0; colon = folded.Value.IndexOf(':', colon + 1))
        {
            var start = LabelStart(folded.Value, colon);
            if (Classify(folded.Value[start..colon]) is { } kind)
                labels.Add((kind is FieldKind.Lead && Does().IsMatch(folded.Value[start..colon]) && When().IsMatch(folded.Value[(colon + 1)..]) ? FieldKind.Time : kind, start, colon + 1));
        }

        foreach (Match match in Saying().Matches(folded.Value))
            labels.Add((match.Groups["with"].Success ? FieldKind.Coordinators : FieldKind.Lead, match.Index, match.Index + match.Length));
        labels.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. labels.Select((label, i) => new Field(label.Kind, Value(block, label.ValueStart, EndOf(label.ValueStart, i + 1 < labels.Count ? labels[i + 1].Start : folded.Value.Length))))];

        // A label that a verb joins to its value is part of a sentence and ends with it.
        int EndOf(int start, int end) => folded.Value[start - 1] == ' ' && folded.Value.IndexOfAny([';', '.'], start) is >= 0 and var stop && stop < end ? stop : end;
    }

    /// <summary>Whether a block is nothing but fields: it begins with a label.</summary>
    public static bool StartsWithField(TextBlock block)
    {
        var folded = block.Folded.Value;
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && LabelStart(folded, colon) == 0 && Classify(folded[..colon]) is not null;
    }

    /// <summary>What a label or a column's heading states; null for other words.</summary>
    public static FieldKind? Classify(string label)
    {
        var text = Folding.FoldToWords(label);
        if (text.Length is 0 or > LongestLabel)
            return null;
        return KindOf(text, text.Split(' ')) ?? DamagedLabel.KindOf(text);
    }

    private static FieldKind? KindOf(string text, string[] words)
    {
        if (OtherLabels.Contains(text))
            return FieldKind.Other;
        if (LeadLabels.Contains(text) || (text.Contains("chu tri", StringComparison.Ordinal) && words.All(w => LeadWords.Contains(w) || w is "phoi" or "hop")))
            return FieldKind.Lead;
        if (HelpLabels.Contains(text) || text.Contains("phoi hop", StringComparison.Ordinal) && words.All(w => LeadWords.Contains(w) || w is "phoi" or "hop" or "voi"))
            return FieldKind.Coordinators;
        if ((text.Contains("thuc hien", StringComparison.Ordinal) || text.Contains("phu trach", StringComparison.Ordinal) || text.Contains("trach nhiem", StringComparison.Ordinal) || text.Contains("dau moi", StringComparison.Ordinal) || text.Contains("tham muu", StringComparison.Ordinal))
            && (words[0] is "don" or "co" or "bo" or "phong" or "nguoi" or "ca" or "dau" or "cac" or "trach" or "to" or "dong" or "dc" or "can" or "chiu") && words.All(LeadWords.Contains))
            return FieldKind.Lead;
        if ((words.All(TimeWords.Contains) && IsTimeLabel(text)) || (words.Length <= LongestTimeLabel && (text.StartsWith("thoi gian ", StringComparison.Ordinal) || text.StartsWith("thoi han ", StringComparison.Ordinal))))
            return text.Contains("hoan thanh", StringComparison.Ordinal) && !text.Contains("thuc hien", StringComparison.Ordinal) || text.StartsWith("thoi han", StringComparison.Ordinal) || text.StartsWith("han", StringComparison.Ordinal) || text.StartsWith("moc", StringComparison.Ordinal)
                ? FieldKind.Deadline
                : FieldKind.Time;
        if ((text.StartsWith("san pham", StringComparison.Ordinal) || text.StartsWith("ket qua", StringComparison.Ordinal)) && words.All(ProductWords.Contains))
            return FieldKind.Products;
        return (text.StartsWith("noi dung", StringComparison.Ordinal) || text.StartsWith("nhiem vu", StringComparison.Ordinal) || text.StartsWith("cong viec", StringComparison.Ordinal) || text.StartsWith("cach thuc", StringComparison.Ordinal))
            && words.All(ContentWords.Contains)
            ? FieldKind.Content
            : null;
    }

    private static bool IsTimeLabel(string text) =>
        text.StartsWith("thoi ", StringComparison.Ordinal) || text.StartsWith("tien do", StringComparison.Ordinal) || text.StartsWith("han ", StringComparison.Ordinal)
        || text.StartsWith("hoan thanh", StringComparison.Ordinal) || text.StartsWith("lo trinh", StringComparison.Ordinal) || text.StartsWith("du kien hoan thanh", StringComparison.Ordinal) || text.StartsWith("moc thoi", StringComparison.Ordinal) || text is "han" or "xong";

    private static int LabelStart(string folded, int colon)
    {
        var start = folded.LastIndexOfAny(['(', ')', ';', '.', ',', ':', '[', '-', '+', '•'], Math.Max(0, colon - 1)) + 1;
        while (start < colon && folded[start] == ' ')
            start++;
        // "Cơ quan, đơn vị chủ trì": the comma belongs to the label.
        if (start > 1 && folded[start - 1] is ' ' or ',' && Classify(folded[..start]) is null)
        {
            var earlier = folded.LastIndexOfAny(['(', ')', ';', '.', ':', '-'], Math.Max(0, start - 1)) + 1;
            while (earlier < start && folded[earlier] == ' ')
                earlier++;
            if (Folding.FoldToWords(folded[earlier..start]) is "co quan" or "don vi" or "bo phan" or "cac co quan" or "cac don vi" or "phong")
                return earlier;
        }

        return start;
    }

    private static TextBlock Value(TextBlock block, int start, int end)
    {
        var folded = block.Folded;
        while (end > start && folded.Value[end - 1] is ' ' or ';' or ',' or '(' or '-' or '.' && end - 1 >= start)
            end--;
        var from = folded.ToOriginal(start);
        var slice = block.Slice(from, folded.ToOriginal(end) - from);
        if (slice.Text.EndsWith(')') && slice.Text.Count(c => c == ')') > slice.Text.Count(c => c == '('))
            slice = slice.Slice(0, slice.Text.LastIndexOf(')'));
        return slice;
    }

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);

    /// <summary>"Thực hiện: …" may say who or when.</summary>
    [GeneratedRegex(@"^(?:to chuc )?thuc hien ?$")]
    private static partial Regex Does();

    [GeneratedRegex(@"^ ?(?:(?:tu |trong |truoc |vao |den )?(?:ngay|thang|quy|nam) [\divx]|hang (?:ngay|tuan|thang|quy|nam)|thuong xuyen|dinh ky|ca nam|cham nhat|\d{1,2}/\d|truoc \d|giai doan)")]
    private static partial Regex When();

    /// <summary>"Đơn vị được giao chủ trì là Phòng Nội vụ".</summary>
    [GeneratedRegex(@"\b(?:don vi|co quan|bo phan)(?: duoc (?:giao|phan cong))? (?:(?:chu tri|thuc hien|dau moi|phu trach)|(?<with>phoi hop))(?: thuc hien)? la (?=[a-z])")]
    private static partial Regex Saying();
}
