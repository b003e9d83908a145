using System.Globalization;
using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Pdf;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Images;

/// <summary>Reads images of pages: PNG, JPEG and TIFF, a TIFF page by page.</summary>
/// <param name="options">Where the programs are, and what they may use up.</param>
/// <param name="time">The clock that limits are kept by.</param>
public sealed class ImageFormatReader(ToolOptions options, TimeProvider time) : FormatReader
{
    private const string PictureName = "picture";
    private const long MostPixels = 120_000_000;
    private const long LongestSide = 30_000;

    /// <summary>The longer side of the page that an image is taken for, in inches: that of A4.</summary>
    private const double PageInches = 11.69;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".png", ".jpg", ".jpeg", ".tif", ".tiff"];

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> content) => ImageSize.IsImage(content);

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => Refused(content.Span) is { } reason
        ? Task.FromResult<SourceReading>(new SourceReading.Failed(fileName, reason))
        : new FileReading(options, time).RunAsync(fileName, (tools, folder, token) => ReadPagesAsync(tools, folder, content, token), cancellationToken);

    private static ReadFailure? Refused(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
            return ReadFailure.Empty;
        if (!ImageSize.IsImage(content))
            return ReadFailure.Mismatched;
        if (ImageSize.Of(content) is not { } size)
            return ReadFailure.Damaged;
        return size.Width > LongestSide || size.Height > LongestSide || size.Width * size.Height > MostPixels ? ReadFailure.TooMuchInside : null;
    }

    private async Task<IReadOnlyList<PageContent>> ReadPagesAsync(ToolRunner tools, WorkFolder folder, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(folder.PathOf(PictureName), content, cancellationToken);
        var (width, height) = ImageSize.Of(content.Span)!.Value;
        var dots = ((int)Math.Clamp(Math.Max(width, height) / PageInches, 50, 1200)).ToString(CultureInfo.InvariantCulture);
        // Tesseract knows every kind of image: it wraps this one up as a PDF of its own. Taken for one raw line it is hardly read on the way.
        var output = await tools.RunAsync("tesseract", [PictureName, Path.GetFileNameWithoutExtension(PdfDocument.FileName), "-l", "vie", "--dpi", dots, "--psm", "13", "pdf"], folder, cancellationToken);
        return output.ExitCode == 0 && File.Exists(folder.PathOf(PdfDocument.FileName))
            ? await new PdfDocument(tools, folder, options).ReadAsync(cancellationToken)
            : throw new UnreadableFileException(PageRecogniser.LacksVietnamese(output) ? ReadFailure.ToolMissing : ReadFailure.Damaged);
    }
}
