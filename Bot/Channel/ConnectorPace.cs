namespace Assistant.Bot.Channel;

/// <summary>How patiently a Connector is called.</summary>
/// <param name="MaxAttempts">Tries in all.</param>
/// <param name="First">The first wait; each next one doubles.</param>
/// <param name="MaxWait">A longer wait is not sat out: the message stays owed and is sent later.</param>
internal sealed record ConnectorPace(int MaxAttempts, TimeSpan First, TimeSpan MaxWait)
{
    /// <summary>Within a turn's budget.</summary>
    public static ConnectorPace Default { get; } = new(4, TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(5));

    /// <summary>The wait after an attempt, with a fifth of jitter either way.</summary>
    public TimeSpan Backoff(int attempt) => First * Math.Pow(2, attempt - 1) * (0.8 + (Random.Shared.NextDouble() * 0.4));
}
