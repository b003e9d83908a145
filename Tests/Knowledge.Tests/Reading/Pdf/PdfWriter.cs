using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Writes PDF files: text in embedded fonts with their table of letters, lines and gray pictures.</summary>
public sealed class PdfWriter
{
    private readonly List<(double Width, double Height, StringBuilder Content, List<(int Width, int Height, byte[] Pixels)> Pictures)> _pages = [];
    private readonly SortedDictionary<int, char> _regular = [];
    private readonly SortedDictionary<int, char> _bold = [];

    /// <summary>How many pages there are.</summary>
    public int PageCount => _pages.Count;

    /// <summary>Whether the table of letters is kept from the file, as broken converters do.</summary>
    public bool WithoutLetters { get; init; }

    /// <summary>Begins a page; its size is in points.</summary>
    public void AddPage(double width = 595, double height = 842) => _pages.Add((width, height, new StringBuilder(), []));

    /// <summary>Writes a text; the place of its line is given in points from the top left corner.</summary>
    public void Text(string text, double x, double y, double size, bool bold = false)
    {
        var (font, used) = bold ? (SystemFonts.Bold, _bold) : (SystemFonts.Regular, _regular);
        var glyphs = new StringBuilder();
        foreach (var letter in text)
        {
            var glyph = font.Glyph(letter);
            glyph.ShouldNotBe(0, $"the font lacks '{letter}'");
            used[glyph] = letter;
            glyphs.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        Add($"BT /{(bold ? "F2" : "F1")} {size} Tf {x} {_pages[^1].Height - y} Td <{glyphs}> Tj ET");
    }

    /// <summary>Draws a thin line.</summary>
    public void Line(double fromX, double fromY, double toX, double toY) =>
        Add($"0.5 w {fromX} {_pages[^1].Height - fromY} m {toX} {_pages[^1].Height - toY} l S");

    /// <summary>Covers the page with a gray picture.</summary>
    public void Picture(int width, int height, byte[] pixels)
    {
        _pages[^1].Pictures.Add((width, height, pixels));
        Add($"q {_pages[^1].Width} 0 0 {_pages[^1].Height} 0 0 cm /I{_pages[^1].Pictures.Count} Do Q");
    }

    /// <summary>The finished file.</summary>
    public byte[] Save()
    {
        var objects = new List<byte[]> { Ascii("<</Type/Catalog/Pages 2 0 R>>"), Array.Empty<byte>() };
        var fonts = Ascii($"<</F1 {Font(objects, SystemFonts.Regular, _regular)} 0 R/F2 {Font(objects, SystemFonts.Bold, _bold)} 0 R>>");
        objects.Add(fonts);
        var fontsAt = objects.Count;
        var kids = new StringBuilder();
        foreach (var page in _pages)
        {
            var pictures = new StringBuilder();
            foreach (var (picture, index) in page.Pictures.Select((picture, index) => (picture, index)))
            {
                objects.Add(Stream($"/Type/XObject/Subtype/Image/Width {picture.Width}/Height {picture.Height}/ColorSpace/DeviceGray/BitsPerComponent 8", picture.Pixels));
                pictures.Append(CultureInfo.InvariantCulture, $"/I{index + 1} {objects.Count} 0 R");
            }

            objects.Add(Stream("", Ascii(page.Content.ToString())));
            objects.Add(Ascii(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.Width} {page.Height}]/Contents {objects.Count} 0 R/Resources<</Font {fontsAt} 0 R/XObject<<{pictures}>>>>>>")));
            kids.Append(CultureInfo.InvariantCulture, $"{objects.Count} 0 R ");
        }

        objects[1] = Ascii($"<</Type/Pages/Count {_pages.Count}/Kids[{kids}]>>");
        return File(objects);
    }

    private int Font(List<byte[]> objects, TrueTypeFont font, SortedDictionary<int, char> used)
    {
        objects.Add(Stream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {font.Content.Length}"), font.Content));
        objects.Add(Ascii($"<</Type/FontDescriptor/FontName/Serif/Flags 4/FontBBox[-200 -300 1200 1000]/ItalicAngle 0/Ascent {font.Ascent}/Descent {font.Descent}/CapHeight 660/StemV 80/FontFile2 {objects.Count} 0 R>>"));
        var widths = string.Concat(used.Keys.Select(glyph => $"{glyph}[{font.Width(glyph)}]"));
        objects.Add(Ascii($"<</Type/Font/Subtype/CIDFontType2/BaseFont/Serif/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {objects.Count} 0 R/W[{widths}]/CIDToGIDMap/Identity>>"));
        var descendant = objects.Count;
        // Where the letters are withheld, each glyph claims to be a private character.
        var letters = string.Join('\n', used.Select(pair => $"<{pair.Key:X4}> <{(WithoutLetters ? 0xE000 + pair.Key : pair.Value):X4}>").Chunk(90).Select(chunk => $"{chunk.Length} beginbfchar\n{string.Join('\n', chunk)}\nendbfchar"));
        objects.Add(Stream("", Ascii($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n{letters}\nendcmap end end")));
        objects.Add(Ascii($"<</Type/Font/Subtype/Type0/BaseFont/Serif/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {objects.Count} 0 R>>"));
        return objects.Count;
    }

    private static byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(content);
        return [.. Ascii($"<<{entries}/Filter/FlateDecode/Length {packed.Length}>>stream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private void Add(FormattableString command) => _pages[^1].Content.AppendLine(command.ToString(CultureInfo.InvariantCulture));
}
