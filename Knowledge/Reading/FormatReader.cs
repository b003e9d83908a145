namespace Assistant.Knowledge.Reading;

/// <summary>Reads the files of one format. Readers are asked in turn; the first that recognises a file reads it.</summary>
public abstract class FormatReader
{
    /// <summary>Whether the file is of this format, by its content first and its name second.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">The whole file.</param>
    public abstract bool Recognises(string fileName, ReadOnlySpan<byte> content);

    /// <summary>Reads a file that <see cref="Recognises"/> accepted. Damage is a result, not an exception.</summary>
    public abstract Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
