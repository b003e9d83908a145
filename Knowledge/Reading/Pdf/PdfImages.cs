using System.Globalization;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Makes images of a PDF's pages.</summary>
internal sealed class PdfImages(ToolRunner tools, WorkFolder folder, PdfInfo info)
{
    /// <summary>What lines are found at.</summary>
    public const int Coarse = 100;

    /// <summary>What words are read off at.</summary>
    public const int Fine = 300;

    private const double MostPixels = 40e6;

    /// <summary>The image of a page, coarser than asked for where the page is very large.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="dotsPerInch">How fine it should be.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <exception cref="UnreadableFileException">The page cannot be drawn.</exception>
    public async Task<GrayImage> OfAsync(int page, int dotsPerInch, CancellationToken cancellationToken)
    {
        var (width, height) = info.Pages[page - 1];
        var dots = Math.Max(1, (int)Math.Min(dotsPerInch, 72 * Math.Sqrt(MostPixels / Math.Max(1, width * height))));
        var number = page.ToString(CultureInfo.InvariantCulture);
        var output = await tools.RunAsync("pdftoppm", ["-gray", "-r", dots.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, PdfDocument.FileName], folder, cancellationToken);
        return PgmFormat.Read(output.Content, dots) ?? throw new UnreadableFileException(ReadFailure.Damaged);
    }
}
