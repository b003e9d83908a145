using Assistant.Knowledge.Reading.Text;

namespace Assistant.Knowledge.Reading;

/// <summary>Reads files of whatever format there is a reader for, and refuses state secrets.</summary>
/// <param name="formats">The readers, asked in this order.</param>
public sealed class PlanFileReader(IReadOnlyList<FormatReader> formats)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>A reader for every format that needs nothing outside this program.</summary>
    public static PlanFileReader CreateDefault() => new([new TextFormatReader()]);

    /// <summary>Reads a file. Whatever is wrong with the file is a result, not an exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<SourceReading> ReadAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return new SourceReading.Failed(name, Directory.Exists(path) ? ReadFailure.NotAccessible : ReadFailure.NotFound);
            if (file.Length > MaxBytes)
                return new SourceReading.Failed(name, ReadFailure.TooLarge);
            return await ReadAsync(name, await File.ReadAllBytesAsync(path, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new SourceReading.Failed(name, ReadFailure.NotAccessible);
        }
    }

    /// <summary>Reads a file that is already in memory.</summary>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var name = Path.GetFileName(fileName);
        if (content.Length > MaxBytes)
            return new SourceReading.Failed(name, ReadFailure.TooLarge);
        if (formats.FirstOrDefault(format => format.Recognises(name, content.Span)) is not { } reader)
            return new SourceReading.Failed(name, ReadFailure.UnknownFormat);
        var reading = await reader.ReadAsync(name, content, cancellationToken);
        return reading is SourceReading.Done { Text: var text } && SecrecyMark.IsOn(text)
            ? new SourceReading.Failed(name, ReadFailure.StateSecret)
            : reading;
    }
}
