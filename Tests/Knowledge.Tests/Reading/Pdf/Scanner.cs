using System.Globalization;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;
using Assistant.Knowledge.Tests.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>Prints a document and scans it again: a PDF whose pages are gray, slightly askew pictures.</summary>
public static class Scanner
{
    private const int Dots = 200;
    private const double Slope = 0.004;

    /// <summary>The first pages of a document as a scan.</summary>
    public static async Task<byte[]> ScanAsync(byte[] document, int pages)
    {
        var scan = new PdfWriter();
        for (var page = 1; page <= pages; page++)
        {
            var image = PgmFormat.Read(await DrawAsync(document, page, "-gray"), Dots)!;
            scan.AddPage();
            scan.Picture(image.Width, image.Height, Askew(image));
        }

        return scan.Save();
    }

    /// <summary>The first page of a document as a PNG image.</summary>
    public static Task<byte[]> PngAsync(byte[] document) => DrawAsync(document, 1, "-png");

    private static async Task<byte[]> DrawAsync(byte[] document, int page, string format)
    {
        using var parent = new TemporaryFolder();
        using var folder = new WorkFolder(parent.FullName);
        await File.WriteAllBytesAsync(folder.PathOf("in.pdf"), document);
        var number = page.ToString(CultureInfo.InvariantCulture);
        var output = await new ToolRunner(new ToolOptions(), TimeProvider.System)
            .RunAsync("pdftoppm", [format, "-r", Dots.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "in.pdf"], folder, CancellationToken.None);
        return output.Content;
    }

    /// <summary>Turned a little, paler, on grayish paper with a grain that is the same each time.</summary>
    private static byte[] Askew(GrayImage image)
    {
        var grain = new Random(7);
        var pixels = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                var fromY = y - (int)(Slope * (x - (image.Width / 2)));
                var fromX = x + (int)(Slope * (y - (image.Height / 2)));
                var shade = fromY < 0 || fromY >= image.Height || fromX < 0 || fromX >= image.Width ? 255 : image.Pixels[(fromY * image.Width) + fromX];
                pixels[(y * image.Width) + x] = (byte)((shade * 0.82) + 25 + grain.Next(-12, 13));
            }
        }

        return pixels;
    }
}
