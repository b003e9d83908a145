using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>The rows that say what is owed to the outside.</summary>
internal static class OutboxRepository
{
    /// <summary>Adds the messages of one write, in order.</summary>
    public static async Task AddAsync(JournalWrite write, UnitOfWork work, CancellationToken cancellationToken)
    {
        foreach (var message in write.Outbox)
        {
            await work.ExecuteAsync(
                """
                insert into outbox (record_kind, record_id, kind, version, body, state, attempts, created_at)
                values (@RecordKind, @RecordId, @Kind, @Version, @Body, @Pending, 0, @At)
                """,
                new { write.RecordKind, write.RecordId, message.Kind, Version = (long)message.Version, message.Body, OutboxState.Pending, At = Stored.Instant(write.Asker.Now) },
                cancellationToken);
        }
    }
}
