namespace Assistant.Knowledge.Reading;

/// <summary>Reads the files of one format. A file is read by the reader that claims its name, else by the first that recognises its content.</summary>
public abstract class FormatReader
{
    /// <summary>The endings of names that claim this format, with their dot, in small letters.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file's name claims this format, whatever the content is.</summary>
    public bool Claims(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a file's content is of this format.</summary>
    /// <param name="content">The whole file.</param>
    public abstract bool Recognises(ReadOnlySpan<byte> content);

    /// <summary>Reads a file whose name or content is of this format. Damage is a result, not an exception.</summary>
    public abstract Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
