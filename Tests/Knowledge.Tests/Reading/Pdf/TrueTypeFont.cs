using System.Buffers.Binary;
using System.Text;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>As much of a TrueType font as a PDF needs to know: which glyph a letter has, and how wide it is.</summary>
public sealed class TrueTypeFont
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly int _unitsPerEm;
    private readonly int _metrics;

    /// <summary>Reads a font file.</summary>
    public TrueTypeFont(byte[] content)
    {
        Content = content;
        for (var i = 0; i < UInt16(4); i++)
        {
            var entry = 12 + (i * 16);
            _tables[Encoding.ASCII.GetString(content, entry, 4)] = ((int)UInt32(entry + 8), (int)UInt32(entry + 12));
        }

        _unitsPerEm = UInt16(_tables["head"].Offset + 18);
        _metrics = UInt16(_tables["hhea"].Offset + 34);
    }

    /// <summary>The file.</summary>
    public byte[] Content { get; }

    /// <summary>How far letters rise above the line, in thousandths of the size.</summary>
    public int Ascent => Scaled(Int16(_tables["hhea"].Offset + 4));

    /// <summary>How far letters reach below the line, in thousandths of the size; negative.</summary>
    public int Descent => Scaled(Int16(_tables["hhea"].Offset + 6));

    /// <summary>A letter's glyph; 0 where the font has none.</summary>
    public int Glyph(char letter)
    {
        var cmap = _tables["cmap"].Offset;
        for (var i = 0; i < UInt16(cmap + 2); i++)
        {
            var table = cmap + (int)UInt32(cmap + 4 + (i * 8) + 4);
            if (UInt16(table) == 4)
                return InSegments(table, letter);
        }

        return 0;
    }

    /// <summary>A glyph's width, in thousandths of the size.</summary>
    public int Width(int glyph) => Scaled(UInt16(_tables["hmtx"].Offset + (Math.Min(glyph, _metrics - 1) * 4)));

    /// <summary>The width of a text in points.</summary>
    public double Measure(string text, double size) => text.Sum(letter => Width(Glyph(letter))) * size / 1000;

    private int InSegments(int table, char letter)
    {
        var count = UInt16(table + 6) / 2;
        for (var i = 0; i < count; i++)
        {
            var end = UInt16(table + 14 + (i * 2));
            var start = UInt16(table + 16 + (count * 2) + (i * 2));
            if (letter > end || letter < start)
                continue;
            var delta = UInt16(table + 16 + (count * 4) + (i * 2));
            var rangeAt = table + 16 + (count * 6) + (i * 2);
            var range = UInt16(rangeAt);
            var glyph = range == 0 ? letter : UInt16(rangeAt + range + ((letter - start) * 2));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private int Scaled(int units) => units * 1000 / _unitsPerEm;

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Content.AsSpan(at));

    private int Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Content.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Content.AsSpan(at));
}
