using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline;

/// <summary>
/// Finds the headings of texts that number nothing: capitals where a text has no sections, bold lines and the lines above
/// fields where a section has no items. They get the numerals that the text leaves out.
/// </summary>
internal static partial class PlainHeadings
{
    private const int Longest = 200;

    /// <summary>Gives the headings their markers.</summary>
    public static void Mark(List<CleanLine> lines)
    {
        var markers = lines.ConvertAll(line => MarkerParser.Parse(line.Text));
        if (!markers.Any(marker => marker is { Kind: MarkerKind.Part or MarkerKind.Section or MarkerKind.Item, Bare: false }))
            MarkCapitals(lines, markers);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !Bounds(markers[end]))
                end++;
            var above = markers[start]?.Kind ?? MarkerKind.Root;
            MarkItems(lines, Bounds(markers[start]) ? start + 1 : start, end, above);
            start = end;
        }
    }

    private static bool Bounds(Marker? marker) => marker is { Kind: < MarkerKind.Bullet, Bare: false };

    private static void MarkCapitals(List<CleanLine> lines, List<Marker?> markers)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (markers[i] is not null || text.Length > Longest || !(SectionName().IsMatch(Folding.Fold(text)) || (IsCapitals(text) && (i == 0 || !IsCapitals(lines[i - 1].Text)))))
                continue;
            markers[i] = new Marker(MarkerKind.Part, "", 0, text.TrimEnd(':', '.'));
            lines[i] = lines[i] with { Given = markers[i] };
        }
    }

    private static void MarkItems(List<CleanLine> lines, int start, int end, MarkerKind above)
    {
        var bold = Enumerable.Range(start, end - start).Where(i => lines[i].Bold && IsHeading(lines[i])).ToList();
        var fields = Enumerable.Range(start, end - start).Count(i => FieldLabels.Opens(lines[i].Text));
        var headings = bold.Count > 0 && (fields >= 2 || bold.Count >= 2) ? bold : AboveFields(lines, start, end);
        // An item with fields is itself the work; only sections hold items that are not numbered.
        if (above is > MarkerKind.Section || headings.Count < 2 && !(headings.Count == 1 && fields >= 2 && bold.Count == 1))
            return;
        for (var n = 0; n < headings.Count; n++)
        {
            var line = lines[headings[n]];
            lines[headings[n]] = line with { Given = new Marker(MarkerKind.Item, $"{n + 1}", n + 1, line.Text) };
        }
    }

    /// <summary>The first lines of groups that each end in fields: "Tuyên truyền / Chủ trì: … / Thời gian: …".</summary>
    private static List<int> AboveFields(List<CleanLine> lines, int start, int end)
    {
        var headings = new List<int>();
        var inGroup = false;
        var fieldsSeen = false;
        for (var i = start; i < end; i++)
        {
            var field = FieldLabels.Opens(lines[i].Text);
            if (field)
            {
                fieldsSeen = true;
                continue;
            }

            var opens = !inGroup || (fieldsSeen && !lines[i - 1].Text.EndsWith(':'));
            if (!IsHeading(lines[i]) || lines[i].Text[^1] == '.')
                continue;
            // What precedes the first heading above fields is no heading of work.
            if (headings.Count == 1 && !fieldsSeen && !opens)
                headings[0] = i;
            if (!opens)
                continue;
            headings.Add(i);
            inGroup = true;
            fieldsSeen = false;
        }

        if (inGroup && !fieldsSeen)
            headings.RemoveAt(headings.Count - 1);
        return fieldsSeen || headings.Count > 1 ? headings : [];
    }

    private static bool IsHeading(CleanLine line) =>
        line.Text.Length <= Longest && char.IsUpper(line.Text[0]) && line.Text[^1] is not (':' or ';' or ',')
        && MarkerParser.Parse(line.Text) is null && !FieldLabels.Opens(line.Text) && !IsCapitals(line.Text);

    private static bool IsCapitals(string text) => !text.Any(char.IsLower) && text.Count(char.IsUpper) > 5;

    /// <summary>The usual names of a plan's sections, where they stand alone on a line.</summary>
    [GeneratedRegex(@"^(?:muc dich|muc tieu|yeu cau|noi dung|nhiem vu|to chuc thuc hien|kinh phi|giai phap|doi tuong|pham vi|chi tieu|phan cong nhiem vu|che do bao cao)(?:(?:,| va| -)? (?:yeu cau|thuc hien|nhiem vu|giai phap|cu the|trong tam|cong viec|hoat dong|chu yeu|ke hoach|chi tieu|y nghia))* ?:?$")]
    private static partial Regex SectionName();
}
