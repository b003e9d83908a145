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
    public Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken) => WalkAsync(null, cancellationToken);

    /// <summary>Goes through the whole trail, and looks whether a head that was noted earlier is still in it.</summary>
    /// <param name="noted">The head: <see cref="AuditVerdict.Sound.Head"/> of then.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<AuditVerdict> VerifyAsync(string noted, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(noted);
        return WalkAsync(noted, cancellationToken);
    }

    private async Task<AuditVerdict> WalkAsync(string? noted, CancellationToken cancellationToken)
    {
        // The head is read first, and again at the end: what is added meanwhile only lengthens the chain behind it.
        if (await HeadAsync(cancellationToken) is not { } head)
            return new AuditVerdict.Broken(null, 0);
        var walk = new AuditWalk(head);
        var notedSeen = noted is null;
        while (await PageAsync(walk.Last, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                if (!walk.Step(entry))
                    return new AuditVerdict.Broken(entry.Number, walk.Fitting);
                notedSeen |= walk.Fitting > 0 && string.Equals(walk.Hash, noted, StringComparison.OrdinalIgnoreCase);
            }
        }

        var verdict = await HeadAsync(cancellationToken) is { } after ? walk.End(after) : new AuditVerdict.Broken(null, walk.Fitting);
        return verdict is AuditVerdict.Sound sound && !notedSeen ? new AuditVerdict.Rewritten(sound.Length, sound.Head) : verdict;
    }

    private Task<AuditHead?> HeadAsync(CancellationToken cancellationToken) =>
        database.FindAsync<AuditHead>("select length as Length, hash as Hash from audit_head where id = 1", null, cancellationToken);

    private Task<IReadOnlyList<AuditEntry>> PageAsync(long after, CancellationToken cancellationToken) =>
        database.QueryAsync<AuditEntry>($"{Columns} where audit_entries.number > @after order by audit_entries.number limit {Page}", new { after }, cancellationToken);
}
