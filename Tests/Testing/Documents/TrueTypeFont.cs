using System.Buffers.Binary;

namespace Assistant.Testing.Documents;

/// <summary>A TrueType font file: which glyph draws a letter, and how wide it is.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly int _cmap, _widths, _fullWidths;
    private readonly double _unitsPerEm;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        _unitsPerEm = Word(Table("head") + 18);
        _fullWidths = Word(Table("hhea") + 34);
        _widths = Table("hmtx");
        _cmap = Format4(Table("cmap"));
    }

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> Content => _file;

    /// <summary>The glyph of a letter, or 0, the empty box, where the font has none.</summary>
    public int Glyph(char letter)
    {
        var segments = Word(_cmap + 6) / 2;
        var (ends, starts, deltas, offsets) = (_cmap + 14, _cmap + 16 + (2 * segments), _cmap + 16 + (4 * segments), _cmap + 16 + (6 * segments));
        for (var i = 0; i < segments; i++)
        {
            if (letter > Word(ends + (2 * i)))
                continue;
            var start = Word(starts + (2 * i));
            if (letter < start)
                return 0;
            var offset = Word(offsets + (2 * i));
            if (offset == 0)
                return (letter + Word(deltas + (2 * i))) & 0xFFFF;
            var glyph = Word(offsets + (2 * i) + offset + (2 * (letter - start)));
            return glyph == 0 ? 0 : (glyph + Word(deltas + (2 * i))) & 0xFFFF;
        }

        return 0;
    }

    /// <summary>The width of a glyph in thousandths of the font size.</summary>
    public double Width(int glyph) => 1000 * Word(_widths + (4 * Math.Min(glyph, _fullWidths - 1))) / _unitsPerEm;

    private int Format4(int cmap)
    {
        for (var i = 0; i < Word(cmap + 2); i++)
        {
            var record = cmap + 4 + (8 * i);
            var table = cmap + Offset(record + 4);
            if (Word(record) == 3 && Word(table) == 4)
                return table;
        }

        throw new InvalidDataException("The font has no Unicode table of format 4.");
    }

    private int Table(string tag)
    {
        for (var i = 0; i < Word(4); i++)
        {
            var record = 12 + (16 * i);
            if (tag.Select((letter, at) => _file[record + at] == letter).All(same => same))
                return Offset(record + 8);
        }

        throw new InvalidDataException($"The font has no table {tag}.");
    }

    private int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private int Offset(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
