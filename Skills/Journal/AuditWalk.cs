namespace Assistant.Skills.Journal;

/// <summary>One way along the chain of the audit trail, entry by entry.</summary>
/// <param name="head">Where the chain ended when the walk began.</param>
internal sealed class AuditWalk(AuditHead head)
{
    private bool _headSeen = head.Length == 0 && head.Hash == AuditHash.Start;
    private long? _firstBeyondHead;

    /// <summary>The number of the entry that was looked at last.</summary>
    public long Last { get; private set; }

    /// <summary>How many chained entries fit so far.</summary>
    public long Fitting { get; private set; }

    /// <summary>The hash of the last that fits.</summary>
    public string Hash { get; private set; } = AuditHash.Start;

    /// <summary>Entries from before there was a chain.</summary>
    public int Unchained { get; private set; }

    /// <summary>Looks at the next entry; false when it does not fit what came before, and the walk is over.</summary>
    public bool Step(AuditEntry entry)
    {
        Last = entry.Number;
        if (entry.Hash is null && Fitting == 0)
        {
            Unchained++;
            return true;
        }

        if (entry.Hash is null || entry.Hash != AuditHash.After(Hash, entry))
            return false;
        if (Fitting == head.Length)
            _firstBeyondHead = entry.Number;
        (Hash, Fitting) = (entry.Hash, Fitting + 1);
        _headSeen |= Fitting == head.Length && Hash == head.Hash;
        return true;
    }

    /// <summary>What the walk found, once every entry fitted.</summary>
    /// <param name="after">The head as it stood after the last entry was read: it knows of every entry that was added by the rules.</param>
    public AuditVerdict End(AuditHead after)
    {
        if (!_headSeen)
            return new AuditVerdict.Broken(null, Fitting);
        return after.Length < Fitting ? new AuditVerdict.Broken(_firstBeyondHead, after.Length) : new AuditVerdict.Sound(Fitting, Hash, Unchained);
    }
}
