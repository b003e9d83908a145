using System.Runtime.CompilerServices;
using Assistant.Knowledge.Reading.Archives;
using Assistant.Knowledge.Reading.Images;
using Assistant.Knowledge.Reading.Pdf;
using Assistant.Knowledge.Reading.Spreadsheets;
using Assistant.Knowledge.Reading.Text;
using Assistant.Knowledge.Reading.Tools;
using Assistant.Knowledge.Reading.Word;

namespace Assistant.Knowledge.Reading;

/// <summary>Reads files of whatever format there is a reader for, folders and archives of them, and refuses state secrets.</summary>
/// <param name="formats">The readers, asked in this order.</param>
/// <param name="archives">How much an archive may hold; <see cref="ArchiveLimits.Default"/> when omitted.</param>
public sealed class PlanFileReader(IReadOnlyList<FormatReader> formats, ArchiveLimits? archives = null)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private static readonly EnumerationOptions Folders = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly ZipFiles _zip = new(archives ?? ArchiveLimits.Default);

    /// <summary>A reader for every format, with the programs for pages that are found on PATH.</summary>
    public static PlanFileReader CreateDefault()
    {
        var tools = new ToolOptions();
        return new PlanFileReader(
        [
            new WordFormatReader(), new WorkbookFormatReader(), new PdfFormatReader(tools, TimeProvider.System), new ImageFormatReader(tools, TimeProvider.System),
            new TextFormatReader(),
        ]);
    }

    /// <summary>The files that a path means: those below a folder in the order of their names, else the path itself.</summary>
    public static IEnumerable<string> FilesAt(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", Folders).Order(StringComparer.Ordinal) : [path];
    }

    /// <summary>
    /// Reads a file, every file of an archive, or every file below a folder. Whatever is wrong with one of them is a result,
    /// not an exception, and does not keep the others from being read. One file is held at a time.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<SourceReading> ReadAllAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        foreach (var file in FilesAt(path))
        {
            await foreach (var reading in ReadOneAsync(file, cancellationToken))
                yield return reading;
        }
    }

    /// <summary>Reads a file that is already in memory, or every file of an archive.</summary>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<SourceReading> ReadAllAsync(
        string fileName, ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var name = Path.GetFileName(fileName);
        if (content.Length > MaxBytes || !ZipFiles.IsZip(content.Span) || Claiming(name) is not null || Recognising(content.Span) is not null)
        {
            yield return await ReadAsync(fileName, content, cancellationToken);
            yield break;
        }

        await foreach (var packed in _zip.UnpackAsync(name, content, cancellationToken))
        {
            // An archive in an archive has no reader and is named as unusable: plans are not packed twice.
            yield return packed switch
            {
                PackedFile.Unpacked file => await ReadAsync(file.Name, file.Content, cancellationToken) switch
                {
                    SourceReading.Failed failed => new SourceReading.Failed($"{name}/{file.Name}", failed.Reason),
                    var done => done,
                },
                PackedFile.Refused { Reason: var reason } => new SourceReading.Failed(packed.Name == name ? name : $"{name}/{packed.Name}", reason),
                _ => throw new InvalidOperationException("A packed file is unpacked or refused."),
            };
        }
    }

    /// <summary>Reads a single file; an archive is no format here.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<SourceReading> ReadAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var name = Path.GetFileName(path);
        var (content, failure) = await LoadAsync(path, cancellationToken);
        return failure is { } reason ? new SourceReading.Failed(name, reason) : await ReadAsync(name, content, cancellationToken);
    }

    /// <summary>Reads a single file that is already in memory; an archive is no format here.</summary>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var name = Path.GetFileName(fileName);
        if (content.Length > MaxBytes)
            return new SourceReading.Failed(name, ReadFailure.TooLarge);
        if (content.Length == 0)
            return new SourceReading.Failed(name, ReadFailure.Empty);
        var claiming = Claiming(name);
        var recognising = claiming?.Recognises(content.Span) == true ? claiming : Recognising(content.Span);
        if ((claiming ?? recognising) is not { } reader)
            return new SourceReading.Failed(name, ReadFailure.UnknownFormat);
        // A name that claims a format is held to it, whatever other format the content is of.
        if (recognising is not null && recognising != reader)
            return new SourceReading.Failed(name, ReadFailure.Mismatched);
        var reading = await reader.ReadAsync(name, content, cancellationToken);
        return reading is SourceReading.Done { Text: var text } && SecrecyMark.IsOn(text)
            ? new SourceReading.Failed(name, ReadFailure.StateSecret)
            : reading;
    }

    private async IAsyncEnumerable<SourceReading> ReadOneAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (content, failure) = await LoadAsync(path, cancellationToken);
        if (failure is { } reason)
        {
            yield return new SourceReading.Failed(Path.GetFileName(path), reason);
            yield break;
        }

        await foreach (var reading in ReadAllAsync(Path.GetFileName(path), content, cancellationToken))
            yield return reading;
    }

    private FormatReader? Claiming(string name) => formats.FirstOrDefault(format => format.Claims(name));

    private FormatReader? Recognising(ReadOnlySpan<byte> content)
    {
        foreach (var format in formats)
        {
            if (format.Recognises(content))
                return format;
        }

        return null;
    }

    private static async Task<(byte[] Content, ReadFailure? Failure)> LoadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return ([], Directory.Exists(path) ? ReadFailure.NotAccessible : ReadFailure.NotFound);
            if (file.Length > MaxBytes)
                return ([], ReadFailure.TooLarge);
            await using var stream = file.OpenRead();
            return await BoundedContent.ReadAsync(stream, bytes => bytes <= MaxBytes, cancellationToken) is { } content
                ? (content, null)
                : ([], ReadFailure.TooLarge);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return ([], ReadFailure.NotAccessible);
        }
    }
}
