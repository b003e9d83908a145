using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>The rows that say what is owed to the outside.</summary>
internal static class OutboxRepository
{
    /// <summary>Adds the messages of one write, in order.</summary>
    public static async Task AddAsync(JournalWrite write, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var message in write.Outbox)
            await AddAsync(write.RecordKind, write.RecordId, message, write.Asker.Now, work, cancellationToken);
    }

    /// <summary>Adds one message about a record.</summary>
    public static Task AddAsync(
        string recordKind, string recordId, OutboxMessage message, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken) => work.ExecuteAsync(
        """
        insert into outbox (record_kind, record_id, kind, version, body, state, attempts, created_at)
        values (@recordKind, @recordId, @Kind, @Version, @Body, @Pending, 0, @At)
        """,
        new { recordKind, recordId, message.Kind, Version = (long)message.Version, message.Body, OutboxState.Pending, At = Stored.Instant(now) },
        cancellationToken);
}
