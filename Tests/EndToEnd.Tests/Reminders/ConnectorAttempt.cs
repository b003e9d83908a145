namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>A message that came to a <see cref="FaultyConnector"/>.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="At">When it had come in whole.</param>
/// <param name="Fault">What was done wrong with it; null for nothing.</param>
internal sealed record ConnectorAttempt(string Conversation, DateTimeOffset At, ConnectorFault? Fault)
{
    /// <summary>Whether the person got it.</summary>
    public bool IsReceived => Fault is null or ConnectorFault.BadGatewayOnceTaken or ConnectorFault.ResetOnceTaken;

    /// <summary>Whether the sender cannot know that: whatever it does then may be wrong.</summary>
    public bool IsAmbiguous => Fault is not null and not ConnectorFault.Throttled;
}
