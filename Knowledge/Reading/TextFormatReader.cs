using System.Text;

namespace Assistant.Knowledge.Reading;

/// <summary>Reads plain text: UTF-8 with or without a byte order mark, UTF-16 with one.</summary>
public sealed class TextFormatReader : FormatReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public override bool Recognises(string fileName, ReadOnlySpan<byte> content) =>
        IsUtf16Little(content) || IsUtf16Big(content) || !content.Contains((byte)0);

    /// <inheritdoc/>
    public override Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Read(fileName, content.Span));
    }

    private static SourceReading Read(string fileName, ReadOnlySpan<byte> content)
    {
        try
        {
            var text = Decode(content);
            return string.IsNullOrWhiteSpace(text)
                ? new SourceReading.Failed(fileName, ReadFailure.Empty)
                : new SourceReading.Done(SourceText.FromString(fileName, text));
        }
        catch (ArgumentException)
        {
            // Bytes that are no text in the encoding they claim, or code units that Unicode does not allow.
            return new SourceReading.Failed(fileName, ReadFailure.Damaged);
        }
    }

    private static string Decode(ReadOnlySpan<byte> content) => content switch
    {
        _ when IsUtf16Little(content) => StrictUtf16Little.GetString(content[2..]),
        _ when IsUtf16Big(content) => StrictUtf16Big.GetString(content[2..]),
        _ => StrictUtf8.GetString(content),
    };

    private static bool IsUtf16Little(ReadOnlySpan<byte> content) => content is [0xFF, 0xFE, ..];

    private static bool IsUtf16Big(ReadOnlySpan<byte> content) => content is [0xFE, 0xFF, ..];
}
