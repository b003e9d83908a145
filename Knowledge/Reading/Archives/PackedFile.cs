namespace Assistant.Knowledge.Reading.Archives;

/// <summary>One file out of an archive, or the reason why it, or the rest of the archive, is not used.</summary>
internal abstract record PackedFile
{
    private PackedFile(string name) => Name = name;

    /// <summary>Its path in the archive; for what concerns the whole archive, the archive's own name.</summary>
    public string Name { get; }

    /// <summary>The file was unpacked.</summary>
    public sealed record Unpacked(string Path, byte[] Content) : PackedFile(Path);

    /// <summary>It is not used.</summary>
    public sealed record Refused(string Path, ReadFailure Reason) : PackedFile(Path);
}
