using Assistant.Knowledge.Storage;

namespace Assistant.Skills.Journal;

/// <summary>The audit trail (nhật ký kiểm toán): who did what and when, in a chain that shows every later change.</summary>
public sealed class AuditTrail(Database database)
{
    private const int Page = 1000;

    private const string Columns =
        """
        select audit_entries.number as Number, audit_entries.at as At, organization as Organization, audit_entries.person_id as PersonId,
            audit_entries.person_name as PersonName, unit as Unit, action as Action, audit_entries.record_kind as RecordKind,
            audit_entries.record_id as RecordId, operation_id as OperationId, entry_number as EntryNumber, journal_entries.body as Body, hash as Hash
        from audit_entries left join journal_entries on journal_entries.number = audit_entries.entry_number
        """;

    /// <summary>Goes through the whole trail, also while others write to it.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        // The head is read first: what is added meanwhile only lengthens the chain behind it.
        var head = (await database.FindAsync<Head>("select length as Length, hash as Hash from audit_head where id = 1", null, cancellationToken))!;
        var (hash, sound, unchained, last) = (AuditHash.Start, 0L, 0, 0L);
        var headSeen = head.Length == 0;
        while (await PageAsync(last, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                last = entry.Number;
                if (entry.Hash is null && sound == 0)
                {
                    unchained++;
                    continue;
                }

                if (entry.Hash is null || entry.Hash != AuditHash.After(hash, entry))
                    return new AuditVerdict.Broken(entry.Number, sound);
                (hash, sound) = (entry.Hash, sound + 1);
                headSeen |= sound == head.Length && hash == head.Hash;
            }
        }

        return headSeen ? new AuditVerdict.Sound(sound, hash, unchained) : new AuditVerdict.Broken(null, sound);
    }

    private Task<IReadOnlyList<AuditEntry>> PageAsync(long after, CancellationToken cancellationToken) =>
        database.QueryAsync<AuditEntry>($"{Columns} where audit_entries.number > @after order by audit_entries.number limit {Page}", new { after }, cancellationToken);

    private sealed record Head
    {
        public long Length { get; init; }

        public string Hash { get; init; } = "";
    }
}
