using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>The append-only entries of the journal and of the audit trail.</summary>
internal static class EntryRepository
{
    /// <summary>Adds both entries.</summary>
    public static async Task AddAsync(JournalWrite write, UnitOfWork work, CancellationToken cancellationToken)
    {
        var row = new
        {
            write.RecordKind,
            write.RecordId,
            write.Body,
            write.Operation,
            write.OperationId,
            PersonId = write.Asker.Id,
            PersonName = write.Asker.Name,
            write.Asker.Organization,
            Unit = write.Asker.Unit?.Name,
            At = Stored.Instant(write.Asker.Now),
        };
        await work.ExecuteAsync(
            """
            insert into journal_entries (record_kind, record_id, body, person_id, person_name, at)
            values (@RecordKind, @RecordId, @Body, @PersonId, @PersonName, @At)
            """,
            row,
            cancellationToken);
        await work.ExecuteAsync(
            """
            insert into audit_entries (at, organization, person_id, person_name, unit, action, record_kind, record_id, operation_id)
            values (@At, @Organization, @PersonId, @PersonName, @Unit, @Operation, @RecordKind, @RecordId, @OperationId)
            """,
            row,
            cancellationToken);
    }

    /// <summary>Everything that was told of a record, oldest first, as JSON.</summary>
    public static Task<IReadOnlyList<string>> HistoryAsync(Database database, string recordKind, string recordId, CancellationToken cancellationToken) =>
        database.QueryAsync<string>(
            "select body from journal_entries where record_kind = @recordKind and record_id = @recordId order by number",
            new { recordKind, recordId },
            cancellationToken);
}
