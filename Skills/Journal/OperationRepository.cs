using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>Which operations have been done, so that each is done once.</summary>
internal static class OperationRepository
{
    /// <summary>Takes an operation: null when it is the caller's to do, else the record that it made before. Waits for another one who is doing it.</summary>
    public static Task<string?> TakeAsync(JournalWrite write, UnitOfWork work, CancellationToken cancellationToken) =>
        TakeAsync(write.Operation, write.OperationId, write.RecordId, write.Asker.Now, work, cancellationToken);

    /// <summary>Takes an operation: null when it is the caller's to do, else the record that it made before. Waits for another one who is doing it.</summary>
    public static async Task<string?> TakeAsync(
        string operation, string operationId, string recordId, DateTimeOffset now, UnitOfWork work, CancellationToken cancellationToken)
    {
        var taken = await work.ExecuteAsync(
            "insert into operations (kind, id, record_id, at) values (@operation, @operationId, @recordId, @At) on conflict (kind, id) do nothing",
            new { operation, operationId, recordId, At = Stored.Instant(now) },
            cancellationToken);
        return taken == 1 ? null : await work.FindAsync<string>(
            "select record_id from operations where kind = @operation and id = @operationId", new { operation, operationId }, cancellationToken);
    }

    /// <summary>Whether an operation has been done.</summary>
    public static async Task<bool> IsDoneAsync(Database database, string operation, string operationId, CancellationToken cancellationToken) =>
        await database.FindAsync<string>(
            "select record_id from operations where kind = @operation and id = @operationId", new { operation, operationId }, cancellationToken) is not null;
}
