namespace Assistant.Skills.Journal;

/// <summary>How much stands in the outbox.</summary>
/// <param name="Owed">How many messages are yet to be delivered.</param>
/// <param name="OwedSince">Since when the oldest of them is owed, UTC; null when nothing is.</param>
/// <param name="Parked">How many were refused for good, and wait for an admin.</param>
public sealed record OutboxLoad(long Owed, DateTimeOffset? OwedSince, long Parked);
