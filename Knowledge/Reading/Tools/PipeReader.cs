using System.Text;

namespace Assistant.Knowledge.Reading.Tools;

/// <summary>Moves bytes to and from a program without ever holding more than was allowed.</summary>
internal static class PipeReader
{
    private const int ErrorBytesKept = 16 * 1024;

    /// <summary>Everything a program writes.</summary>
    /// <exception cref="UnreadableFileException">It writes more than <paramref name="most"/> bytes.</exception>
    public static async Task<byte[]> AllAsync(Stream output, int most, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (kept.Length + count > most)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }

    /// <summary>The beginning of what a program complains about; the rest is read and dropped, so that it never waits.</summary>
    public static async Task<string> BeginningAsync(Stream errors, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[4 * 1024];
        try
        {
            int count;
            while ((count = await errors.ReadAsync(buffer, cancellationToken)) > 0)
                kept.Write(buffer, 0, (int)Math.Min(count, ErrorBytesKept - kept.Length));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The program was given up; whoever waits for its output says why.
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }

    /// <summary>Gives a program its input and closes it.</summary>
    public static async Task FeedAsync(Stream input, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            await using (input)
                await input.WriteAsync(content, cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // It ended before it had read everything: its exit code says whether that matters.
        }
    }
}
