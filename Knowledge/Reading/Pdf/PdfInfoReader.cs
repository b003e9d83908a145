using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Asks pdfinfo what a PDF is before anything else is done with it.</summary>
internal static partial class PdfInfoReader
{
    /// <summary>The longest side a page may have by the format's own rules, in points.</summary>
    private const double LongestSide = 14400;

    /// <summary>Reads number and sizes of the pages.</summary>
    /// <exception cref="UnreadableFileException">The file is locked, damaged or too large.</exception>
    public static async Task<PdfInfo> ReadAsync(ToolRunner tools, WorkFolder folder, ToolOptions options, CancellationToken cancellationToken)
    {
        var last = (options.MaxPages + 1).ToString(CultureInfo.InvariantCulture);
        var output = await tools.RunAsync("pdfinfo", ["-f", "1", "-l", last, PdfDocument.FileName], folder, cancellationToken);
        if (output.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
            throw new UnreadableFileException(ReadFailure.Encrypted);
        var text = Encoding.UTF8.GetString(output.Content);
        if (output.ExitCode != 0 || Count().Match(text) is not { Success: true } count)
            throw new UnreadableFileException(ReadFailure.Damaged);
        if (!int.TryParse(count.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) || pages > options.MaxPages)
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        var sizes = Size().Matches(text).Select(Oriented).ToList();
        if (pages == 0 || sizes.Count < pages)
            throw new UnreadableFileException(ReadFailure.Damaged);
        if (sizes.Any(size => !(size.Width <= LongestSide && size.Height <= LongestSide)))
            throw new UnreadableFileException(ReadFailure.TooMuchInside);
        return new PdfInfo([.. sizes.Take(pages)]);
    }

    private static (double Width, double Height) Oriented(Match size)
    {
        var width = double.Parse(size.Groups["width"].Value, CultureInfo.InvariantCulture);
        var height = double.Parse(size.Groups["height"].Value, CultureInfo.InvariantCulture);
        return size.Groups["turned"].Value is "90" or "270" ? (height, width) : (width, height);
    }

    [GeneratedRegex(@"^Pages:\s+(?<count>\d{1,10})\s*$", RegexOptions.Multiline)]
    private static partial Regex Count();

    [GeneratedRegex(@"^Page\s+\d+ size:\s+(?<width>[\d.e+]{1,20}) x (?<height>[\d.e+]{1,20}) pts[^\n]*\nPage\s+\d+ rot:\s+(?<turned>\d{1,3})", RegexOptions.Multiline)]
    private static partial Regex Size();
}
