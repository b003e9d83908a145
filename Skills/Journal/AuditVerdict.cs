namespace Assistant.Skills.Journal;

/// <summary>What a look through the audit trail found. One of the nested records.</summary>
public abstract record AuditVerdict
{
    private AuditVerdict()
    {
    }

    /// <summary>Every entry is as it was written, and none is missing.</summary>
    /// <param name="Length">How many entries are chained.</param>
    /// <param name="Head">The last hash: noted elsewhere, it proves later that the trail was not written anew as a whole.</param>
    /// <param name="Unchained">Entries from before there was a chain; nothing can be said of them.</param>
    public sealed record Sound(long Length, string Head, int Unchained) : AuditVerdict;

    /// <summary>From an entry on the trail is not what was written: it, its journal entry, or one before it was changed or taken out.</summary>
    /// <param name="Number">The first entry that does not fit; null when every entry fits, but the trail does not end where it says: entries are missing.</param>
    /// <param name="Fitting">How many entries before it fit.</param>
    public sealed record Broken(long? Number, long Fitting) : AuditVerdict;

    /// <summary>The trail is whole in itself, but it is not the one whose head was noted: it was cut off and written on, or written anew.</summary>
    /// <param name="Length">How many entries are chained.</param>
    /// <param name="Head">The last hash.</param>
    public sealed record Rewritten(long Length, string Head) : AuditVerdict;
}
