using Assistant.Knowledge.Reading.Packages;

namespace Assistant.Knowledge.Reading.Word;

/// <summary>
/// Reads Word documents (.docx, .docm) as they are printed once every tracked change is accepted. Macros, outside links and
/// document types are never touched. A file that only claims to be one by its name is refused as mismatched, a package
/// locked with a password as encrypted.
/// </summary>
public sealed class WordFormatReader : FormatReader
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> content) =>
        CompoundFile.IsLockedPackage(content) || (OfficePackage.IsZip(content) && HoldsDocument(content));

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult(Read(fileName, content.Span, cancellationToken));
        }
        catch (Exception exception) when (UnreadableFileException.ReasonOf(exception) is { } reason)
        {
            return Task.FromResult<SourceReading>(new SourceReading.Failed(fileName, reason));
        }
    }

    private static SourceReading Read(string fileName, ReadOnlySpan<byte> content, CancellationToken cancellationToken)
    {
        if (CompoundFile.IsLockedPackage(content))
            return new SourceReading.Failed(fileName, ReadFailure.Encrypted);
        if (!OfficePackage.IsZip(content))
            return new SourceReading.Failed(fileName, CompoundFile.Is(content) ? ReadFailure.UnknownFormat : ReadFailure.Mismatched);
        using var package = new OfficePackage(content);
        if (WordDocument.Open(package) is not { } document)
            return new SourceReading.Failed(fileName, package.MainPart is null || package.Has("word/document.xml") ? ReadFailure.Damaged : ReadFailure.Mismatched);
        if (document.IsMarkedSecret())
            return new SourceReading.Failed(fileName, ReadFailure.StateSecret);
        var text = new SourceTextBuilder(fileName);
        document.Write(text, cancellationToken);
        var source = text.Build();
        return source.Lines.All(line => string.IsNullOrWhiteSpace(line.Text)) ? new SourceReading.Failed(fileName, ReadFailure.Empty) : new SourceReading.Done(source);
    }

    /// <summary>Whether a package is about a document, by its relationships: the part may have any name.</summary>
    private static bool HoldsDocument(ReadOnlySpan<byte> content)
    {
        try
        {
            using var package = new OfficePackage(content);
            return package.MainPart?.StartsWith("word/", StringComparison.OrdinalIgnoreCase) == true || package.Has("word/document.xml");
        }
        catch (Exception exception) when (UnreadableFileException.ReasonOf(exception) is not null)
        {
            return false;
        }
    }
}
