using Assistant.Knowledge.Reading.Images;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>A PDF in a working folder, read page by page.</summary>
internal sealed class PdfDocument(ToolRunner tools, WorkFolder folder, ToolOptions options)
{
    /// <summary>The name of the file in its folder.</summary>
    public const string FileName = "document.pdf";

    /// <summary>What stands on its pages.</summary>
    /// <exception cref="UnreadableFileException">The file is locked, damaged or too large, or a program is missing or was given up.</exception>
    public async Task<IReadOnlyList<PageContent>> ReadAsync(CancellationToken cancellationToken)
    {
        var info = await PdfInfoReader.ReadAsync(tools, folder, options, cancellationToken);
        var words = await PdfWords.ReadAsync(tools, folder, info.Pages.Count, cancellationToken);
        var pictures = await PdfPictures.CoverageAsync(tools, folder, info, cancellationToken);
        var scanned = words.Select((page, index) => TextLayer.IsMissing(page, pictures[index])).ToList();
        var images = new PdfImages(tools, folder, info);
        var recogniser = new PageRecogniser(tools, folder);
        var pages = new PageContent[info.Pages.Count];
        var recognised = 0;
        var limits = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallel), CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, pages.Length, limits, async (index, token) =>
        {
            var number = index + 1;
            var (width, height) = info.Pages[index];
            var image = await images.OfAsync(number, PdfImages.Coarse, token);
            if (!scanned[index])
            {
                pages[index] = new PageContent(number, width, height, words[index], GridFinder.Find(image), TextLayer.IsOverScan(pictures[index]));
                return;
            }

            // An empty page has nothing to be recognised.
            if (image.OnWhite().InkIn(new Box(0, 0, width, height)) is null)
            {
                pages[index] = new PageContent(number, width, height, words[index], [], IsRecognised: false);
                return;
            }

            if (Interlocked.Increment(ref recognised) > options.MaxScannedPages)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
            pages[index] = await recogniser.ReadAsync(number, await images.OfAsync(number, PdfImages.Fine, token), token);
        });
        return pages;
    }
}
