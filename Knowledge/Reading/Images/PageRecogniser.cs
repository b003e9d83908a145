using System.Globalization;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Images;

/// <summary>
/// Reads the words off the image of a page with tesseract. The cells of ruled tables are read one by one: whoever reads a
/// table's rows across its lines mixes up what stands in neighbouring cells.
/// </summary>
internal sealed class PageRecogniser(ToolRunner tools, WorkFolder folder)
{
    private const int Margin = 12;

    /// <summary>The fringe of the ink, in points.</summary>
    private const double Edge = 0.7;

    /// <summary>The height of a cell's ink up to which it is one row, in points.</summary>
    private const double OneRow = 20;

    /// <summary>What stands on a page.</summary>
    /// <param name="number">The page, counted from 1.</param>
    /// <param name="image">Its image.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UnreadableFileException">Tesseract is missing or was given up.</exception>
    public async Task<PageContent> ReadAsync(int number, GrayImage image, CancellationToken cancellationToken)
    {
        var grids = GridFinder.Find(image);
        var unruled = RuleEraser.Erase(image.OnWhite(), grids);
        var outside = unruled.Without(grids.Select(grid => grid.Box.Wider(2)));
        var words = new List<PageWord>();
        if (outside.InkIn(new Box(0, 0, double.MaxValue, double.MaxValue)) is not null)
            words.AddRange((await RunAsync($"page{number}", [outside], "3", cancellationToken))[0].Where(word => !RecognisedWords.IsBar(word.Text)).Select(word => OnPage(word, image, 0, 0)));
        var cells = grids
            .SelectMany(grid => grid.Cells.Select(grid.BoxOf))
            .Select(cell => (Cell: cell, Ink: unruled.InkIn(cell.Wider(-1))))
            .Where(cell => cell.Ink is not null)
            .Select(cell => (cell.Cell, Ink: cell.Ink!.Value.Wider(Edge)))
            .ToLookup(cell => cell.Ink.Height < OneRow);
        words.AddRange(await ReadCellsAsync($"row{number}", unruled, [.. cells[true]], "7", cancellationToken));
        words.AddRange(await ReadCellsAsync($"cell{number}", unruled, [.. cells[false]], "6", cancellationToken));
        return new PageContent(number, image.Width * image.PointsPerPixel, image.Height * image.PointsPerPixel, words, grids, IsRecognised: true);
    }

    private async Task<IReadOnlyList<IReadOnlyList<PageWord>>> RunAsync(string name, IReadOnlyList<GrayImage> images, string layout, CancellationToken cancellationToken)
    {
        var files = images.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index}.pgm")).ToList();
        try
        {
            for (var i = 0; i < files.Count; i++)
                await File.WriteAllBytesAsync(folder.PathOf(files[i]), PgmFormat.Write(images[i]), cancellationToken);
            await File.WriteAllLinesAsync(folder.PathOf(name + ".txt"), files, cancellationToken);
            var dots = ((int)images[0].DotsPerInch).ToString(CultureInfo.InvariantCulture);
            var output = await tools.RunAsync("tesseract", [name + ".txt", "stdout", "-l", "vie", "--dpi", dots, "--psm", layout, "tsv"], folder, cancellationToken);
            if (output.ExitCode != 0)
                throw new UnreadableFileException(LacksVietnamese(output) ? ReadFailure.ToolMissing : ReadFailure.Damaged);
            return RecognisedWords.Read(output.Content, images.Count);
        }
        finally
        {
            // A folder of all the pages' images would be large.
            foreach (var file in files.Append(name + ".txt"))
                File.Delete(folder.PathOf(file));
        }
    }

    /// <summary>Whether tesseract complained that it does not know Vietnamese.</summary>
    public static bool LacksVietnamese(ToolOutput output) => output.Errors.Contains("language", StringComparison.OrdinalIgnoreCase);

    private async Task<IEnumerable<PageWord>> ReadCellsAsync(string name, GrayImage image, IReadOnlyList<(Box Cell, Box Ink)> cells, string layout, CancellationToken cancellationToken)
    {
        if (cells.Count == 0)
            return [];
        var read = await RunAsync(name, [.. cells.Select(cell => image.Cut(cell.Ink, Margin))], layout, cancellationToken);
        return cells.SelectMany((cell, index) => InCell(read[index], cell.Cell, image.InPixels(cell.Ink), image));
    }

    private static IEnumerable<PageWord> InCell(IReadOnlyList<PageWord> words, Box cell, (int Left, int Top, int Right, int Bottom) ink, GrayImage image)
    {
        IEnumerable<PageWord> own = words is [var only] && RecognisedWords.IsBar(only.Text)
            ? [only with { Text = only.Text.Replace('|', 'I') }]
            : words.Where(word => !RecognisedWords.IsBar(word.Text));
        foreach (var word in own.Select(word => OnPage(word, image, ink.Left - Margin, ink.Top - Margin)))
        {
            // A word that reaches over the edge is still this cell's.
            var box = word.Box;
            yield return word with
            {
                Box = new Box(Math.Clamp(box.Left, cell.Left, cell.Right - 0.2), Math.Clamp(box.Top, cell.Top, cell.Bottom - 0.2), Math.Clamp(box.Right, cell.Left + 0.1, cell.Right - 0.1), Math.Clamp(box.Bottom, cell.Top + 0.1, cell.Bottom - 0.1)),
            };
        }
    }

    private static PageWord OnPage(PageWord word, GrayImage image, int left, int top) => word with
    {
        Box = new Box(
            (word.Box.Left + left) * image.PointsPerPixel,
            (word.Box.Top + top) * image.PointsPerPixel,
            (word.Box.Right + left) * image.PointsPerPixel,
            (word.Box.Bottom + top) * image.PointsPerPixel),
    };
}
