namespace Assistant.Bot.Outbox;

/// <summary>How the outbox is delivered; settings <c>Outbox:*</c>.</summary>
internal sealed class OutboxPace
{
    /// <summary>How many records are delivered at once. <value>4</value></summary>
    public int Parallel { get; set; } = 4;

    /// <summary>After this time another process takes over what one had claimed; an attempt is broken off at half of it. <value>2 minutes</value></summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The wait after the first attempt that failed; each next one doubles. <value>2 seconds</value></summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait of its own. <value>10 minutes</value></summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest wait that the other side is granted. <value>1 day</value></summary>
    public TimeSpan LongestGranted { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The wait after an attempt: with a fifth of jitter either way, and never shorter than what the other side asked for.</summary>
    public TimeSpan WaitAfter(int attempts, TimeSpan asked)
    {
        var own = FirstWait * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        var jittered = (own < LongestWait ? own : LongestWait) * (0.8 + (Random.Shared.NextDouble() * 0.4));
        var granted = asked < LongestGranted ? asked : LongestGranted;
        return jittered > granted ? jittered : granted;
    }
}
