using System.Globalization;

namespace Assistant.Bot;

/// <summary>
/// The machine's clock, moved by what stands in a file: for trying out next week's reminders today. A missing or empty
/// file moves nothing; neither does one that cannot be read at this moment.
/// </summary>
internal sealed class MovedClock(string file) : TimeProvider
{
    private readonly Lock _lock = new();
    private DateTime _written;
    private TimeSpan _offset;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Offset();

    private TimeSpan Offset()
    {
        lock (_lock)
        {
            var info = new FileInfo(file);
            if (!info.Exists)
                return _offset;
            if (info.LastWriteTimeUtc != _written && Read() is { } offset)
                (_written, _offset) = (info.LastWriteTimeUtc, offset);
            return _offset;
        }
    }

    private TimeSpan? Read()
    {
        try
        {
            return TimeSpan.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var offset) ? offset : null;
        }
        catch (IOException)
        {
            // It is being written; the next look finds it.
            return null;
        }
    }
}
