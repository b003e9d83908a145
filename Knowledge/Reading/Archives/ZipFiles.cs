using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Reading.Archives;

/// <summary>
/// Takes the files out of a zip archive one by one, in memory: nothing is written anywhere. An archive that names a file
/// outside its own folder is refused whole, and one that holds too much as soon as it shows.
/// </summary>
internal sealed class ZipFiles(ArchiveLimits limits)
{
    /// <summary>Text and Office files pack to a tenth, seldom to a thirtieth.</summary>
    private const int MostTimesPacked = 100;
    private const int BytesBeforeSuspicion = 1024 * 1024;

    /// <summary>Whether a file is a zip archive, empty ones included. Word and Excel files are, too.</summary>
    public static bool IsZip(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The files in the order in which the archive lists them; folders and what operating systems add are left out.</summary>
    /// <param name="archiveName">The archive's name, for what concerns all of it.</param>
    /// <param name="content">The archive.</param>
    /// <param name="cancellationToken">Stops the unpacking.</param>
    public async IAsyncEnumerable<PackedFile> UnpackAsync(
        string archiveName, ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var archive = Open(stream);
        if (archive is null || Entries(archive) is not { } entries)
        {
            yield return new PackedFile.Refused(archiveName, ReadFailure.Damaged);
            yield break;
        }

        if (Refusal(entries) is { } refusal)
        {
            yield return new PackedFile.Refused(archiveName, refusal);
            yield break;
        }

        var left = limits.MaxTotalBytes;
        foreach (var entry in entries.Where(entry => !IsNoise(entry.FullName)))
        {
            var file = await UnpackAsync(entry, left, cancellationToken);
            left -= file is PackedFile.Unpacked unpacked ? unpacked.Content.Length : 0;
            yield return file;
            if (file is PackedFile.Refused { Reason: ReadFailure.TooMuchInside })
                yield break;
        }
    }

    private static ZipArchive? Open(MemoryStream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IReadOnlyList<ZipArchiveEntry>? Entries(ZipArchive archive)
    {
        try
        {
            return archive.Entries;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or ArgumentException)
        {
            return null;
        }
    }

    private ReadFailure? Refusal(IReadOnlyList<ZipArchiveEntry> entries) =>
        entries.Count == 0 ? ReadFailure.Empty
        : entries.Count > limits.MaxFiles ? ReadFailure.TooMuchInside
        : entries.Any(entry => LeavesFolder(entry.FullName)) ? ReadFailure.UnsafeNames
        : null;

    private static bool LeavesFolder(string path) =>
        path.StartsWith('/') || path.StartsWith('\\') || path.Contains('\0')
        || (path.Length > 1 && path[1] == ':')
        || path.Split('/', '\\').Contains("..");

    private static bool IsNoise(string path) =>
        path.Length == 0 || path[^1] is '/' or '\\'
        || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || Path.GetFileName(path) is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    private static bool IsBomb(long unpacked, long packed) => unpacked > BytesBeforeSuspicion && unpacked > packed * MostTimesPacked;

    /// <summary>Unpacks one file, counting what really comes out: the sizes an archive states may lie.</summary>
    private static async Task<PackedFile> UnpackAsync(ZipArchiveEntry entry, long left, CancellationToken cancellationToken)
    {
        if (entry.IsEncrypted)
            return new PackedFile.Refused(entry.FullName, ReadFailure.Encrypted);
        try
        {
            await using var packed = await entry.OpenAsync(cancellationToken);
            var refusal = ReadFailure.TooLarge;
            var content = await BoundedContent.ReadAsync(packed, MayHold, cancellationToken);
            return content is null ? new PackedFile.Refused(entry.FullName, refusal) : new PackedFile.Unpacked(entry.FullName, content);

            bool MayHold(long bytes)
            {
                if (bytes <= left && !IsBomb(bytes, entry.CompressedLength))
                    return bytes <= PlanFileReader.MaxBytes;
                refusal = ReadFailure.TooMuchInside;
                return false;
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException)
        {
            return new PackedFile.Refused(entry.FullName, ReadFailure.Damaged);
        }
    }
}
