using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>Adds to the audit trail, one writer after another: the row that says where the chain ends is locked until the transaction does.</summary>
internal static class AuditChain
{
    /// <summary>Adds an entry at the end.</summary>
    public static async Task AddAsync(AuditEntry entry, UnitOfWork work, CancellationToken cancellationToken)
    {
        var before = await work.FindAsync<string>("update audit_head set length = length + 1 where id = 1 returning hash", null, cancellationToken)
            ?? throw new InvalidOperationException("The audit trail has no head; the database was changed by hand.");
        var chained = entry with { Hash = AuditHash.After(before, entry) };
        await work.ExecuteAsync(
            """
            insert into audit_entries (at, organization, person_id, person_name, unit, action, record_kind, record_id, operation_id, entry_number, hash)
            values (@At, @Organization, @PersonId, @PersonName, @Unit, @Action, @RecordKind, @RecordId, @OperationId, @EntryNumber, @Hash)
            """,
            chained,
            cancellationToken);
        await work.ExecuteAsync("update audit_head set hash = @Hash where id = 1", new { chained.Hash }, cancellationToken);
    }
}
