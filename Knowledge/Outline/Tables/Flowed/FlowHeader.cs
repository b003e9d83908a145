using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Finds headers whose labels were flattened into lines, damaged ones too: lines of label words and little else.</summary>
/// <param name="lines">The lines of the text.</param>
internal sealed class FlowHeader(IReadOnlyList<SourceLine> lines)
{
    private const double ShareOfRightWords = 0.75;
    private const double ShareBesideNumber = 0.55;
    private const int MostWords = 18;
    private const double Likeness = 0.7;
    private const double WordLikeness = 0.72;

    private static readonly (TableColumn Column, string Key)[] Labels =
    [
        (TableColumn.Content, "noidung"), (TableColumn.Content, "nhiemvu"), (TableColumn.Content, "congviec"), (TableColumn.Content, "hoatdong"), (TableColumn.Content, "dauviec"),
        (TableColumn.Coordination, "phoihop"), (TableColumn.Lead, "chutri"), (TableColumn.Lead, "phutrach"), (TableColumn.Lead, "chiutrachnhiem"), (TableColumn.Lead, "daumoi"),
        (TableColumn.Time, "thoigian"), (TableColumn.Time, "thoihan"), (TableColumn.Time, "tiendo"), (TableColumn.Time, "thoidiem"), (TableColumn.Time, "hanhoanthanh"),
        (TableColumn.Product, "sanpham"), (TableColumn.Product, "ketqua"), (TableColumn.Product, "daura"), (TableColumn.Other, "ghichu"), (TableColumn.Other, "kinhphi"),
    ];

    private static readonly HashSet<string> Words =
    [
        "stt", "tt", "noi", "dung", "nhiem", "vu", "cong", "viec", "hoat", "dong", "dau", "don", "vi", "co", "quan", "chu", "tri", "phoi", "hop", "phu", "trach", "chiu",
        "thoi", "gian", "han", "thuc", "hien", "va", "hoan", "thanh", "tien", "do", "san", "pham", "ket", "qua", "ra", "ghi", "kinh", "phi", "bo", "phan", "ten", "cac",
        "du", "kien", "giai", "phap", "ca", "nhan", "moi", "diem", "moc", "yeu", "cau", "nguoi", "donvi", "noidung", "nhiemvu", "chutri", "phoihop", "thoigian", "vahoan", "hoanthanh",
    ];

    private readonly Dictionary<int, (List<string> Keys, List<TableColumn> Columns, int Right)?> _labelled = [];

    /// <summary>The header that begins at the line, or null.</summary>
    /// <param name="at">The index of a line that is not blank.</param>
    public TableHeader? At(int at)
    {
        if (BeginsRunningText(lines[at].Text))
            return null;

        var found = new List<TableColumn>();
        var timeFirst = false;
        var numbered = false;
        var last = at - 1;
        var words = 0;
        var right = 0;
        for (var i = at; i < lines.Count && i < at + 14; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            if (Labelled(i) is not var (keys, columns, rightHere))
                break;

            if (IsWhole(found) && rightHere < ShareOfRightWords * keys.Count)
                break;

            timeFirst |= Before(columns, TableColumn.Time, TableColumn.Lead) || Before(columns, TableColumn.Time, TableColumn.Coordination);
            found.AddRange(columns.Where(column => !found.Contains(column)));
            numbered |= keys.Contains("stt") || keys.Contains("tt");
            last = i;
            words += keys.Count;
            right += rightHere;
        }

        // Damage may spoil some of the words, more of them beside "Stt"; prose that is merely like labels spoils more.
        if (right < (numbered ? ShareBesideNumber : ShareOfRightWords) * words)
            return null;
        if (!TableHeader.IsAssignment(found) || !found.Exists(column => column is TableColumn.Lead or TableColumn.Coordination) || found.Count + (numbered ? 1 : 0) < 3)
            return null;

        return new TableHeader(at, last, Ordered(found, timeFirst));
    }

    /// <summary>The words of a line of labels, the columns they name and how many are label words as they stand; null for another line.</summary>
    private (List<string> Keys, List<TableColumn> Columns, int Right)? Labelled(int at)
    {
        if (_labelled.TryGetValue(at, out var known))
            return known;

        var keys = Keys(lines[at].Text);
        (List<string>, List<TableColumn>, int)? labelled = IsOfLabels(keys) && !HoldsSentence(lines[at].Text) ? (keys, ColumnsOf(keys), keys.Count(Words.Contains)) : null;
        _labelled.Add(at, labelled);
        return labelled;
    }

    /// <summary>Labels begin with a capital; wrapped prose and list items, which may be full of the same words, do not.</summary>
    private static bool BeginsRunningText(string line)
    {
        var text = line.TrimStart();
        return text.Length > 0 && (char.IsLower(text[0]) || text[0] is '-' or '–' or '+' or '•');
    }

    private static bool HoldsSentence(string line)
    {
        var text = line.Trim();
        return text[^1] is ';' or ',' or ':' || text.Contains(". ", StringComparison.Ordinal) || text.Contains("; ", StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal);
    }

    private static bool IsWhole(List<TableColumn> found) => found.Count >= 3 && TableHeader.IsAssignment(found);

    private static List<TableColumn> Ordered(List<TableColumn> found, bool timeFirst)
    {
        List<TableColumn> order = timeFirst
            ? [TableColumn.Number, TableColumn.Content, TableColumn.Time, TableColumn.Lead, TableColumn.Coordination, TableColumn.Product]
            : [TableColumn.Number, TableColumn.Content, TableColumn.Lead, TableColumn.Coordination, TableColumn.Time, TableColumn.Product];
        return [.. order.Where(column => column == TableColumn.Number || found.Contains(column))];
    }

    private static bool Before(List<TableColumn> columns, TableColumn first, TableColumn second)
    {
        var one = columns.IndexOf(first);
        return one >= 0 && columns.IndexOf(second) > one;
    }

    private static List<string> Keys(string line) =>
        [.. line.Split([' ', '\t', '|', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(OcrKey.Of).Where(key => key.Length > 0)];

    private static bool IsOfLabels(List<string> keys)
    {
        if (keys.Count is 0 or > MostWords)
            return false;

        var unknown = 0;
        foreach (var key in keys)
        {
            if (!Words.Contains(key) && !Words.Any(word => word.Length > 1 && OcrKey.Similarity(key, word) >= WordLikeness) && ++unknown > 0.25 * keys.Count)
                return false;
        }

        return true;
    }

    private static List<TableColumn> ColumnsOf(List<string> keys)
    {
        var columns = new List<TableColumn>();
        for (var i = 0; i < keys.Count; i++)
        {
            var two = i + 1 < keys.Count ? keys[i] + keys[i + 1] : keys[i];
            foreach (var (column, label) in Labels)
            {
                if (OcrKey.Similarity(keys[i], label) >= Likeness || OcrKey.Similarity(two, label) >= Likeness)
                    columns.Add(column);
            }
        }

        return columns;
    }
}
