namespace Assistant.Knowledge.Reading;

/// <summary>What came of reading one file: its text, or the reason why there is none.</summary>
public abstract record SourceReading
{
    private SourceReading(string fileName) => FileName = fileName;

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; }

    /// <summary>The file was read.</summary>
    /// <param name="Text">Its text.</param>
    public sealed record Done(SourceText Text) : SourceReading(Text.FileName);

    /// <summary>The file could not be used; nothing of its content is kept.</summary>
    /// <param name="Name">The file's name without its folder.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Failed(string Name, ReadFailure Reason) : SourceReading(Name);
}
