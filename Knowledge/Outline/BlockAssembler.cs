using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline;

/// <summary>Puts wrapped lines together again and tells where a new heading, item or paragraph begins.</summary>
internal sealed partial class BlockAssembler(LineFlow flow)
{
    private readonly List<OutlineNode> _nodes = [];
    private readonly List<TextBlock> _footnotes = [];
    private readonly List<(int Line, string Text)> _pieces = [];
    private readonly Dictionary<MarkerKind, int> _lastOrdinal = [];
    private Marker _marker = new(MarkerKind.Paragraph, "", 0, "");
    private CleanLine? _before;
    private List<(int Line, string Text)>? _footnote;

    /// <summary>The footnotes that were found.</summary>
    public IReadOnlyList<TextBlock> Footnotes => _footnotes;

    /// <summary>"PHẦN III" stands on a line of its own, its title on the next.</summary>
    private bool TitleIsMissing => _marker.Kind is MarkerKind.Part or MarkerKind.Section && _pieces is [{ Text.Length: 0 }];

    /// <summary>Adds the next line.</summary>
    public void Add(CleanLine line)
    {
        if (TakeFootnote(line))
            return;
        var marker = line.Given ?? MarkerParser.Parse(line.Text);
        if (marker is { } found && Begins(found, line))
            Start(found, line);
        else if (TitleIsMissing)
            _pieces[0] = (line.Number, line.Text);
        else if (marker is { Kind: MarkerKind.Bullet } && _before is not null)
            _pieces.Add((line.Number, line.Text));
        else if (_before is not null && !OpensField(line) && flow.Continues(_before, line, _marker.Kind))
            _pieces.Add((line.Number, line.Text));
        else
            Start(new Marker(MarkerKind.Paragraph, "", 0, line.Text), line);
        _before = line;
    }

    /// <summary>Closes the last block and returns all of them.</summary>
    public IReadOnlyList<OutlineNode> Finish()
    {
        Close();
        CloseFootnote();
        return _nodes;
    }

    private void Start(Marker marker, CleanLine line)
    {
        Close();
        _marker = marker;
        _pieces.Add((line.Number, marker.Rest));
        Remember(marker);
    }

    private void Close()
    {
        if (_pieces.Count > 0)
            _nodes.Add(new OutlineNode(_marker.Kind, _marker.Label, TextBlock.Join(_pieces)));
        _pieces.Clear();
    }

    private void Remember(Marker marker)
    {
        if (marker.Kind is MarkerKind.Paragraph or MarkerKind.Bullet or MarkerKind.SubBullet)
            return;
        foreach (var kind in _lastOrdinal.Keys.Where(kind => kind > marker.Kind).ToList())
            _lastOrdinal.Remove(kind);
        _lastOrdinal[marker.Kind] = marker.Ordinal;
    }

    /// <summary>
    /// Whether a marker begins something. After an open sentence a numeral may be a piece of it ("giai đoạn 2021 / - 2030",
    /// "khóa / XIII. Ban …"): then only the next of its sequence counts.
    /// </summary>
    private bool Begins(Marker marker, CleanLine line)
    {
        if (line.Given is not null)
            return true;
        if (line.WithinBold && _before is { Closed: false })
            return false;
        var expected = marker.Ordinal == _lastOrdinal.GetValueOrDefault(marker.Kind) + 1;
        if (marker.Bare)
            return (line.Heading || expected) && marker.Rest.Length > 3 && !CitesDocument().IsMatch(Folding.Fold(marker.Rest));
        // "A. Mục đích": a capital with small letters behind may be a person's initial.
        if (marker is { Kind: MarkerKind.Part, Ordinal: > 1 } && marker.Rest.Any(char.IsLower))
            return expected;
        if (_before is null || _before.Closed || _before.Heading || line.Heading)
            return true;
        return marker.Kind switch
        {
            MarkerKind.Bullet => !ContinuesWithDash(marker),
            MarkerKind.Item or MarkerKind.SubItem => expected || marker.Ordinal == 1 || !flow.Wrapped,
            MarkerKind.Letter => expected || marker.Ordinal == 1 || !flow.Wrapped,
            MarkerKind.Section => expected || marker.Ordinal == 1 || !flow.Wrapped || !marker.Rest.Any(char.IsLower),
            _ => true,
        };
    }

    /// <summary>A label begins large: "hạn hoàn thành: …" after an open line is the rest of one that was broken.</summary>
    private bool OpensField(CleanLine line) => FieldLabels.Opens(line.Text) && (!line.StartsLower || _before is { Closed: true });

    private bool ContinuesWithDash(Marker marker)
    {
        var text = _before!.Text;
        if (flow.Wrapped && OpensName().IsMatch(Folding.Fold(text)) && ClosesName().IsMatch(Folding.Fold(marker.Rest)))
            return true;
        if (marker.Rest.Length > 3 && marker.Rest[..4].All(char.IsDigit) && EndsWithYear().IsMatch(text))
            return true;
        return flow.Wrapped && _before.Width > flow.Width * 0.85 && marker.Rest.Length > 0 && char.IsLower(marker.Rest[0]);
    }

    private bool TakeFootnote(CleanLine line)
    {
        if (line.Footnote || IsPlainFootnote(line))
        {
            CloseFootnote();
            _footnote = [(line.Number, line.Text)];
            return true;
        }

        if (_footnote is null)
            return false;
        if (!line.BlankBefore && MarkerParser.Parse(line.Text) is null or { Bare: true })
        {
            _footnote.Add((line.Number, line.Text));
            return true;
        }

        CloseFootnote();
        return false;
    }

    /// <summary>A footnote that lost its raised numeral: "1 Kế hoạch số 254-KH/TU ngày …" where no item 1 is due.</summary>
    private static bool IsPlainFootnote(CleanLine line) =>
        !line.Heading
        && MarkerParser.Parse(line.Text) is { Kind: MarkerKind.Item, Bare: true } marker
        && CitesDocument().IsMatch(Folding.Fold(marker.Rest));

    private void CloseFootnote()
    {
        if (_footnote is not null)
            _footnotes.Add(TextBlock.Join(_footnote));
        _footnote = null;
    }

    /// <summary>The first half of names like "Phòng Tài chính - Kế toán", broken before the dash.</summary>
    [GeneratedRegex(@"\b(?:tai chinh|van hoa|khoa hoc|to chuc|ke hoach|hanh chinh|quy hoach|lao dong|kinh te|chinh tri|chinh sach|tong hop|quan tri|thong tin|du lich|y te|phap che|tuyen giao|dao tao)$")]
    private static partial Regex OpensName();

    [GeneratedRegex(@"^(?:ke toan|xa hoi|cong nghe|ky thuat|can bo|hanh chinh|kien truc|thuong binh|tai chinh|the thao|tai vu|phap luat|phap che|tong hop|quan tri|du lich|dan so|thanh tra|thong tin|truyen thong|dau tu|nghiep vu|vat tu|thiet bi|dan van|hop tac|ke hoach|van hoa)\b")]
    private static partial Regex ClosesName();

    [GeneratedRegex(@"\b\d{4}$")]
    private static partial Regex EndsWithYear();

    [GeneratedRegex(@"^(ke hoach|quyet dinh|nghi quyet|chi thi|ket luan|thong tu|nghi dinh|cong van|quy dinh|huong dan|chuong trinh|luat|thong bao)\b.{0,60}\d")]
    private static partial Regex CitesDocument();
}
