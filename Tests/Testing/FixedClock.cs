namespace Assistant.Testing;

/// <summary>A clock that stands still until it is moved; timers do not run on it.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <summary>Moves the clock to an instant.</summary>
    public void MoveTo(DateTimeOffset instant) => Interlocked.Exchange(ref _ticks, instant.UtcTicks);

    /// <summary>Moves the clock on.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
