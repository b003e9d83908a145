using System.Globalization;
using System.Text;

namespace Assistant.Testing.Documents;

/// <summary>A font embedded in a made PDF, with a table from its glyphs back to letters, so that the text can be read out.</summary>
/// <param name="name">Its name among the page's fonts: "F1".</param>
/// <param name="font">The font file.</param>
internal sealed class PdfFont(string name, TrueTypeFont font)
{
    private const int BlockOfLetters = 100;
    private readonly SortedDictionary<int, char> _used = [];

    public string Name => name;

    /// <summary>The width of words at a size, in points.</summary>
    public double Width(string words, double size) => words.Sum(letter => font.Width(font.Glyph(letter))) * size / 1000;

    /// <summary>Words as a string of glyph numbers in hexadecimal.</summary>
    public string Encoded(string words)
    {
        var glyphs = new StringBuilder();
        foreach (var letter in words)
        {
            var glyph = font.Glyph(letter);
            _used.TryAdd(glyph, letter);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        return glyphs.ToString();
    }

    /// <summary>Writes the font's objects and gives the number of the first.</summary>
    public int WriteTo(PdfObjects objects)
    {
        var file = objects.AddStream($"/Length1 {font.Content.Length}", font.Content);
        var letters = objects.AddStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        var descriptor = objects.Add($"<< /Type /FontDescriptor /FontName /Font{name} /Flags 4 /FontBBox [-200 -300 1200 1000] /ItalicAngle 0 /Ascent 900 /Descent -220 /CapHeight 660 /StemV 80 /FontFile2 {file} 0 R >>");
        var widths = string.Join(' ', _used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph} [{font.Width(glyph):0}]")));
        var glyphs = objects.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Font{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /W [{widths}] /CIDToGIDMap /Identity >>");
        return objects.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Font{name} /Encoding /Identity-H /DescendantFonts [{glyphs} 0 R] /ToUnicode {letters} 0 R >>");
    }

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var block in _used.Chunk(BlockOfLetters))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, letter) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)letter:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
