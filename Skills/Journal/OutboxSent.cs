namespace Assistant.Skills.Journal;

/// <summary>A message as it was owed, whatever became of it.</summary>
/// <param name="RecordKind">What kind of record it is about.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Message">The message.</param>
public sealed record OutboxSent(string RecordKind, string RecordId, OutboxMessage Message);
