using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Outline;

/// <summary>How the lines of a text were broken: one paragraph a line, or wrapped at a width.</summary>
internal sealed partial class LineFlow
{
    private const int WidestWrap = 135;
    private const int ShortestFull = 60;

    private readonly int _longest;

    private LineFlow(bool wrapped, bool blanksMeanNothing, int width, int longest)
    {
        _longest = longest;
        Wrapped = wrapped;
        BlanksMeanNothing = blanksMeanNothing;
        Width = width;
    }

    /// <summary>Whether paragraphs are wrapped over lines.</summary>
    public bool Wrapped { get; }

    /// <summary>Whether a blank line stands between most wrapped lines, so that it ends nothing.</summary>
    public bool BlanksMeanNothing { get; }

    /// <summary>The usual length of a full line.</summary>
    public int Width { get; }

    /// <summary>Judges a text by the lengths of its lines.</summary>
    public static LineFlow Of(IReadOnlyList<CleanLine> lines)
    {
        if (lines.Count < 8)
            return new LineFlow(wrapped: false, blanksMeanNothing: false, int.MaxValue, int.MaxValue);
        var lengths = lines.Select(line => line.Width).Order().ToList();
        var width = lengths[(int)(lengths.Count * 0.9)];
        var longest = lengths[(int)(lengths.Count * 0.98)];
        var full = lengths.Count(length => length >= width * 0.8);
        var wrapped = longest <= WidestWrap && full >= lines.Count * 0.3;
        return new LineFlow(wrapped, wrapped && lines.Count(line => line.BlankBefore) > lines.Count * 0.6, width, lengths[^1]);
    }

    /// <summary>Whether a line without a marker goes on with the text before it.</summary>
    public bool Continues(CleanLine before, CleanLine line, MarkerKind kind)
    {
        if (line.WithinBold)
            return true;
        if (before.Heading && !line.Heading && Wrapped && line.StartsLower && !before.Closed && !line.BlankBefore)
            return true;
        if (before.Heading || line.Heading)
            return before.Heading && line.Heading && !before.Closed && !line.BlankBefore;
        if (line.StartsLower)
            return !before.Closed || Wrapped || !line.BlankBefore || before.Text[^1] == ';';
        if (IsCapitals(before.Text) != IsCapitals(line.Text))
            return false;
        if (before.Text[^1] == ':')
            return !line.BlankBefore && EndsWithLabel().IsMatch(before.Text);
        if (char.IsDigit(line.Text[0]) && !line.BlankBefore && WantsNumber().IsMatch(before.Text))
            return true;
        if (!before.Closed && (Assigns().IsMatch(line.Text) || (kind is MarkerKind.Item or MarkerKind.SubItem or MarkerKind.Letter && Leads().IsMatch(line.Text) && !OpensAssignment().IsMatch(before.Text))))
            return false;
        var broken = line.BlankBefore && !BlanksMeanNothing;
        return Wrapped ? ContinuesWrapped(before, line, kind, broken) : ContinuesUnwrapped(before, line, kind) || IsBroken(before, line, kind);
    }

    private bool ContinuesWrapped(CleanLine before, CleanLine line, MarkerKind kind, bool broken)
    {
        var firstWord = line.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : line.Text.Length;
        // Had the next word fitted, the line would not have been broken here: it ended.
        var share = kind is MarkerKind.Item or MarkerKind.Section or MarkerKind.SubItem ? 0.97 : 0.88;
        var full = before.Width + 1 + firstWord > Width * share;
        if (before.Closed)
            return full && !broken && (before.Text[^1] is '.' or ';');
        return full || (IsCapitals(before.Text) && IsCapitals(line.Text) && !broken);
    }

    /// <summary>A full line among short ones: the next word would have made it longer than any other.</summary>
    private bool IsBroken(CleanLine before, CleanLine line, MarkerKind kind)
    {
        var firstWord = line.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : line.Text.Length;
        return _longest <= WidestWrap && kind >= MarkerKind.Letter && !before.Closed && !line.BlankBefore
            && before.Width >= ShortestFull && before.Width + 1 + firstWord > _longest;
    }

    private static bool ContinuesUnwrapped(CleanLine before, CleanLine line, MarkerKind kind)
    {
        if (before.Closed)
            return false;
        var heading = kind is MarkerKind.Section or MarkerKind.Item or MarkerKind.SubItem or MarkerKind.Part;
        return before.Text.Length > (heading ? 120 : 60) && StopsInPhrase(before.Text)
            || (!line.BlankBefore && IsCapitals(line.Text));
    }

    /// <summary>Whether a page ended in the middle of a phrase: at a name, or at a word that needs another one.</summary>
    private static bool StopsInPhrase(string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return char.IsUpper(last[0]) || last is "của" or "và" or "theo" or "với" or "các" or "khóa" or "ngày" or "số" or "tại"
            or "cho" or "đến" or "về" or "do" or "từ" or "trong" or "để" or "những" or "hoặc" or "năm" or "tháng" or ",";
    }

    /// <summary>A field's label that stands behind other fields, its value on the next line.</summary>
    [GeneratedRegex(@"[.;] (?:Đơn vị |Cơ quan |Bộ phận )?(?:[Pp]hối hợp|[Cc]hủ trì|[Tt]hời gian|[Tt]hời hạn|[Hh]oàn thành|[Tt]hực hiện)(?: thực hiện| hoàn thành)?:$")]
    private static partial Regex EndsWithLabel();

    [GeneratedRegex(@"(?<!\p{L})(?:ngày|tháng|năm|quý|số|và|từ|đến|[-–])$")]
    private static partial Regex WantsNumber();

    /// <summary>Within a sentence these words are written small: a new one begins.</summary>
    [GeneratedRegex(@"^(?:Phân công (?:đồng chí|các đồng chí)|Giao (?!thông|dịch|lưu|thương)|Do (?:Ban|Phòng|Văn phòng|Sở|Hội|Đoàn|Tổ|Trung tâm|Chi cục) )")]
    private static partial Regex Assigns();

    /// <summary>Who leads, said below an item's title that happens to fill its line.</summary>
    [GeneratedRegex(@"^(?:Các phòng|Phòng|Ban|Văn phòng|Sở|Hội|Đoàn|Ủy ban|Trung tâm|Chi cục|Công an|Tổ|Đội|Khoa|Trạm|Thanh tra|Công đoàn) [^,.;:()]{1,60} (?:chủ trì|chịu trách nhiệm|là đầu mối|đảm nhận)\b")]
    private static partial Regex Leads();

    /// <summary>The sentence that names who leads has begun already.</summary>
    [GeneratedRegex(@"(?:[,;–-]|(?<!\p{L})(?:[Gg]iao|giao cho|[Dd]o|với|và|của|các|cho|bởi|để|là))$|chủ trì|(?<!\p{L})[Gg]iao (?!thông)|\([^)]*$")]
    private static partial Regex OpensAssignment();

    private static bool IsCapitals(string text) => !text.Any(char.IsLower) && text.Count(char.IsUpper) > 3 && text.Contains(' ', StringComparison.Ordinal);
}
