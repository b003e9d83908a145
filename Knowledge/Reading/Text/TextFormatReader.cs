namespace Assistant.Knowledge.Reading.Text;

/// <summary>
/// Reads plain text, in Unicode or in the encodings that Vietnamese offices used before it: Windows-1258, TCVN3 (ABC), VNI;
/// also text that a program took for Western European and saved again. What is good already is never converted.
/// </summary>
public sealed class TextFormatReader : FormatReader
{
    private const int MostLines = 1_000_000;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> content) =>
        UnicodeForm.Of(content) is not null || !ControlBytes.AreTooMany(content);

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Read(fileName, content.Span));
    }

    private SourceReading Read(string fileName, ReadOnlySpan<byte> content)
    {
        if (!Recognises(content))
            return new SourceReading.Failed(fileName, ReadFailure.UnknownFormat);
        try
        {
            if (TextDecoder.Decode(content) is not { } text)
                return new SourceReading.Failed(fileName, ReadFailure.Damaged);
            if (string.IsNullOrWhiteSpace(text))
                return new SourceReading.Failed(fileName, ReadFailure.Empty);
            if (text.AsSpan().Count('\n') + text.AsSpan().Count('\r') > MostLines)
                return new SourceReading.Failed(fileName, ReadFailure.TooMuchInside);
            return new SourceReading.Done(SourceText.FromString(fileName, LegacyText.Repair(text)));
        }
        catch (ArgumentException)
        {
            // Bytes that are no text in the encoding they claim, or code units that Unicode does not allow.
            return new SourceReading.Failed(fileName, ReadFailure.Damaged);
        }
    }
}
