namespace Assistant.Bot.Proactive;

/// <summary>How the assistant writes of its own accord; settings <c>Sending:*</c>.</summary>
internal sealed class SendingPace
{
    /// <summary>How many messages of a kind one replica has on their way at once, each to somebody else. <value>8</value></summary>
    public int Parallel { get; set; } = 8;

    /// <summary>
    /// How many calls a second all replicas together make to the channel for it. <value>45: Teams grants an app 50 in a tenant, and answers go
    /// the same way</value>
    /// </summary>
    public int PerSecond { get; set; } = 45;

    /// <summary>
    /// After this time another sender takes over what one had claimed. It must hold all that one message takes: a quarter of it for waiting for an
    /// earlier one to the same recipient, a quarter for getting ready, and the call itself. <value>20 seconds</value>
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The wait after the first attempt that failed; each next one doubles. <value>2 seconds</value></summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait of its own. <value>10 minutes</value></summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often it is looked whether a conversation that was closed is open again. <value>1 hour</value></summary>
    public TimeSpan ClosedWait { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a reminder is tried before it is given up. <value>7 days</value></summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The wait after an attempt that failed: just what the other side asked for where it named a time, else of its own with a fifth of jitter.</summary>
    public TimeSpan WaitAfter(int attempts, TimeSpan asked)
    {
        if (asked > TimeSpan.Zero)
            return asked;
        var own = FirstWait * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return (own < LongestWait ? own : LongestWait) * (0.8 + (Random.Shared.NextDouble() * 0.4));
    }
}
