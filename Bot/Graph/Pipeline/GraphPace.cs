namespace Assistant.Bot.Graph.Pipeline;

/// <summary>How patient one call is; what takes longer is answered as later, and is the outbox's to repeat.</summary>
/// <param name="Retries">How often a call is repeated.</param>
/// <param name="FirstDelay">Before the first repetition; it doubles.</param>
/// <param name="LongestWait">A longer Retry-After is not waited for.</param>
/// <param name="NetworkTimeout">For one attempt.</param>
internal sealed record GraphPace(int Retries, TimeSpan FirstDelay, TimeSpan LongestWait, TimeSpan NetworkTimeout)
{
    /// <summary>For serving.</summary>
    public static GraphPace Default { get; } = new(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60));
}
