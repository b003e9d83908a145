using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>A PDF in a working folder, read page by page.</summary>
internal sealed class PdfDocument(ToolRunner tools, WorkFolder folder, ToolOptions options)
{
    /// <summary>The name of the file in its folder.</summary>
    public const string FileName = "document.pdf";

    /// <summary>What stands on its pages.</summary>
    /// <exception cref="UnreadableException">The file is locked, damaged or too large, or a program is missing or was given up.</exception>
    public async Task<IReadOnlyList<PageContent>> ReadAsync(CancellationToken cancellationToken)
    {
        var info = await PdfInfoReader.ReadAsync(tools, folder, options, cancellationToken);
        var words = await PdfWords.ReadAsync(tools, folder, info.Pages.Count, cancellationToken);
        var images = new PdfImages(tools, folder, info);
        var pages = new PageContent[info.Pages.Count];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallel), CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, pages.Length, limits, async (index, token) =>
        {
            var (width, height) = info.Pages[index];
            var image = await images.OfAsync(index + 1, PdfImages.Coarse, token);
            pages[index] = new PageContent(index + 1, width, height, words[index], GridFinder.Find(image), IsRecognised: false);
        });
        return pages;
    }
}
