namespace Assistant.Skills.Journal;

/// <summary>A message that was refused for good and waits for an admin.</summary>
/// <param name="Number">Its number, to try it again with <see cref="OutboxLedger.RetryAsync"/>.</param>
/// <param name="RecordKind">What kind of record it is about.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Kind">What kind of message.</param>
/// <param name="Why">Why it was refused.</param>
/// <param name="At">When.</param>
public sealed record OutboxParked(long Number, string RecordKind, string RecordId, string Kind, string Why, DateTimeOffset At);
