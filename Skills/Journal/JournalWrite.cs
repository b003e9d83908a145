using Assistant.Skills.Directory;

namespace Assistant.Skills.Journal;

/// <summary>One thing that a person told and confirmed.</summary>
/// <param name="Operation">What kind of operation: <c>meeting.log</c>.</param>
/// <param name="OperationId">The id of the confirmed card; the same operation with the same id is done once.</param>
/// <param name="RecordKind">What kind of record: <c>meeting</c>.</param>
/// <param name="RecordId">Its id, where this operation is the first.</param>
/// <param name="Body">The record as JSON.</param>
/// <param name="Asker">Who told it, and when.</param>
/// <param name="Outbox">What it makes the journal owe to the outside.</param>
public sealed record JournalWrite(
    string Operation, string OperationId, string RecordKind, string RecordId, string Body, Asker Asker, IReadOnlyList<OutboxMessage> Outbox);
