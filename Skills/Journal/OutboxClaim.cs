namespace Assistant.Skills.Journal;

/// <summary>A message that is the claimer's to deliver until its lease ends.</summary>
/// <param name="Number">Its place in the outbox: of two messages about a record the later has the greater number.</param>
/// <param name="Lease">The claim; what is marked under another one is not taken.</param>
/// <param name="RecordKind">What kind of record it is about.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Message">The message.</param>
/// <param name="OwedSince">Since when it is owed.</param>
/// <param name="Attempts">How many times it was claimed since it was owed or an admin asked for another try, this time included.</param>
public sealed record OutboxClaim(
    long Number, string Lease, string RecordKind, string RecordId, OutboxMessage Message, DateTimeOffset OwedSince, int Attempts);
