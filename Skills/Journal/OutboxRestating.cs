using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;

namespace Assistant.Skills.Journal;

/// <summary>
/// Owes the outside a record once more, as the journal has it: somebody wrote there what the journal does not take. Once for each operation id, however
/// often it is asked for. The record itself does not change, so that there is neither a journal entry nor an audit entry.
/// </summary>
public sealed class OutboxRestating(Database database)
{
    private const string Operation = "outbox.restate";

    /// <summary>Owes a meeting as it stands.</summary>
    /// <exception cref="NotWritableException">The database cannot be written; nothing is owed.</exception>
    public Task MeetingAsync(Meeting meeting, string operationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return OweAsync(MeetingSkills.RecordKind, meeting.Id, "meeting.restated", meeting, JournalJson.Default.Meeting, operationId, now, cancellationToken);
    }

    /// <summary>Owes the last report on a task as it stands.</summary>
    /// <exception cref="NotWritableException">The database cannot be written; nothing is owed.</exception>
    public Task ProgressAsync(ProgressEntry entry, string operationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var record = ProgressRepository.RecordId(entry.PlanId, entry.TaskKey);
        return OweAsync(ProgressSkills.RecordKind, record, "progress.restated", entry, JournalJson.Default.ProgressEntry, operationId, now, cancellationToken);
    }

    private async Task OweAsync<T>(
        string recordKind, string recordId, string kind, T record, JsonTypeInfo<T> type, string operationId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(operationId);
        await using var work = await database.BeginAsync(cancellationToken);
        if (await OperationRepository.TakeAsync(Operation, operationId, recordId, now, work, cancellationToken) is not null)
            return;
        await OutboxRepository.AddAsync(recordKind, recordId, new OutboxMessage(kind, 1, JsonSerializer.Serialize(record, type)), now, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }
}
