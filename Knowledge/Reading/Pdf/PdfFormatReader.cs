using Assistant.Knowledge.Reading.Pages;
using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Reading.Pdf;

/// <summary>Reads PDF files: the words they hold where they hold any, else the words that can be read off their pages' images.</summary>
/// <param name="options">Where the programs are, and what they may use up.</param>
/// <param name="time">The clock that limits are kept by.</param>
public sealed class PdfFormatReader(ToolOptions options, TimeProvider time) : FormatReader
{
    private const int HeaderBytes = 1024;
    private const int TrailerBytes = 4096;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, HeaderBytes)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (Refused(content.Span) is { } reason)
            return Task.FromResult<SourceReading>(new SourceReading.Failed(fileName, reason));
        return new FileReading(options, time).RunAsync(fileName, (tools, folder, token) => ReadPagesAsync(tools, folder, content, token), cancellationToken);
    }

    /// <summary>A file that lost its end may have lost pages: poppler would mend it and say nothing of them.</summary>
    private ReadFailure? Refused(ReadOnlySpan<byte> content) => content switch
    {
        [] => ReadFailure.Empty,
        _ when !Recognises(content) => ReadFailure.Mismatched,
        _ when content[Math.Max(0, content.Length - TrailerBytes)..].IndexOf("%%EOF"u8) < 0 => ReadFailure.Damaged,
        _ => null,
    };

    private async Task<IReadOnlyList<PageContent>> ReadPagesAsync(ToolRunner tools, WorkFolder folder, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(folder.PathOf(PdfDocument.FileName), content, cancellationToken);
        return await new PdfDocument(tools, folder, options).ReadAsync(cancellationToken);
    }
}
