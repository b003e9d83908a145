using System.Text;

namespace Assistant.Testing.Documents;

/// <summary>A PDF file in the making: its pages and the fonts they use.</summary>
internal sealed class PdfFile
{
    private readonly List<PdfPage> _pages = [];

    public int PageCount => _pages.Count;

    public PdfFont Regular { get; } = new("F1", SystemFonts.Regular());

    public PdfFont Bold { get; } = new("F2", SystemFonts.Bold());

    public PdfPage Add(PdfPage page)
    {
        _pages.Add(page);
        return page;
    }

    /// <summary>The whole file.</summary>
    public byte[] ToArray()
    {
        var objects = new PdfObjects();
        var tree = objects.Reserve();
        var fonts = _pages.All(page => page.Picture is not null)
            ? ""
            : $"/Font << /F1 {Regular.WriteTo(objects)} 0 R /F2 {Bold.WriteTo(objects)} 0 R >>";
        var pages = _pages.Select(page => Write(page, objects, tree, fonts)).ToList();
        objects.Add(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        return objects.ToArray(objects.Add($"<< /Type /Catalog /Pages {tree} 0 R >>"));
    }

    private static int Write(PdfPage page, PdfObjects objects, int tree, string fonts)
    {
        var picture = page.Picture is { } seen
            ? $"/XObject << /P {objects.AddStream($"/Type /XObject /Subtype /Image /Width {seen.Columns} /Height {seen.Rows} /ColorSpace /DeviceGray /BitsPerComponent 8", seen.Dots.Span)} 0 R >>"
            : "";
        var drawn = objects.AddStream("", Encoding.ASCII.GetBytes(page.Drawn));
        return objects.Add($"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfPage.Width} {PdfPage.Height}] /Contents {drawn} 0 R /Resources << {fonts} {picture} >> >>");
    }
}
