using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>The append-only entries of the journal and of the audit trail.</summary>
internal static class EntryRepository
{
    /// <summary>Adds both entries.</summary>
    public static async Task AddAsync(JournalWrite write, UnitOfWork work, CancellationToken cancellationToken)
    {
        var at = Stored.Instant(write.Asker.Now);
        var entry = await work.FindAsync<long>(
            """
            insert into journal_entries (record_kind, record_id, body, person_id, person_name, at)
            values (@RecordKind, @RecordId, @Body, @PersonId, @PersonName, @At) returning number
            """,
            new { write.RecordKind, write.RecordId, write.Body, PersonId = write.Asker.Id, PersonName = write.Asker.Name, At = at },
            cancellationToken);
        var audit = new AuditEntry
        {
            At = at,
            Organization = write.Asker.Organization,
            PersonId = write.Asker.Id,
            PersonName = write.Asker.Name,
            Unit = write.Asker.Unit?.Name,
            Action = write.Operation,
            RecordKind = write.RecordKind,
            RecordId = write.RecordId,
            OperationId = write.OperationId,
            EntryNumber = entry,
            Body = write.Body,
        };
        await AuditChain.AddAsync(audit, work, cancellationToken);
    }

    /// <summary>Everything that was told of a record, oldest first, as JSON.</summary>
    public static Task<IReadOnlyList<string>> HistoryAsync(Database database, string recordKind, string recordId, CancellationToken cancellationToken) =>
        database.QueryAsync<string>(
            "select body from journal_entries where record_kind = @recordKind and record_id = @recordId order by number",
            new { recordKind, recordId },
            cancellationToken);

    /// <summary>Who wrote the last entry of a record, and when; null for a record without entries.</summary>
    public static async Task<LastWrite?> LastWriteAsync(Database database, string recordKind, string recordId, CancellationToken cancellationToken) =>
        (await database.FindAsync<LastRow>(
            """
            select number as Number, person_id as PersonId, person_name as PersonName, at as At
            from journal_entries where record_kind = @recordKind and record_id = @recordId order by number desc limit 1
            """,
            new { recordKind, recordId },
            cancellationToken))?.ToWrite();

    /// <summary>The record of a kind that somebody wrote last; null for who wrote none.</summary>
    public static Task<string?> LastRecordOfAsync(Database database, string recordKind, string personId, CancellationToken cancellationToken) =>
        database.FindAsync<string>(
            "select record_id from journal_entries where record_kind = @recordKind and person_id = @personId order by number desc limit 1",
            new { recordKind, personId },
            cancellationToken);

    private sealed record LastRow
    {
        public long Number { get; init; }

        public string PersonId { get; init; } = "";

        public string? PersonName { get; init; }

        public string At { get; init; } = "";

        public LastWrite ToWrite() => new(Number, PersonId, PersonName, Stored.ReadInstant(At));
    }
}
