namespace Assistant.Knowledge.Reading.Archives;

/// <summary>How much an archive may hold; what goes beyond is refused while it is unpacked, whatever the archive says of itself.</summary>
/// <param name="MaxFiles">The most files.</param>
/// <param name="MaxTotalBytes">The most bytes of all its files together, unpacked.</param>
public sealed record ArchiveLimits(int MaxFiles, long MaxTotalBytes)
{
    /// <summary>Two thousand files, 200 MB.</summary>
    public static ArchiveLimits Default { get; } = new(2000, 200L * 1024 * 1024);
}
