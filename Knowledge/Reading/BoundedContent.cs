namespace Assistant.Knowledge.Reading;

/// <summary>Takes a stream into memory, counting what really comes: a length that was stated may lie, a file may grow, a device has none.</summary>
public static class BoundedContent
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="mayHold">Whether the content may hold so many bytes; asked before they are kept.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Null when it holds more than it may.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream, Func<long, bool> mayHold, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mayHold);
        using var content = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (!mayHold(content.Length + count))
                return null;
            content.Write(chunk, 0, count);
        }

        return content.ToArray();
    }
}
