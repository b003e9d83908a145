namespace Assistant.Skills.Journal;

/// <summary>What became of a <see cref="JournalWrite"/>. One of the nested records.</summary>
public abstract record JournalOutcome
{
    private JournalOutcome()
    {
    }

    /// <summary>Everything was stored.</summary>
    public sealed record Written : JournalOutcome;

    /// <summary>The operation had been done before; nothing was stored now.</summary>
    /// <param name="RecordId">The record that it made then.</param>
    public sealed record AlreadyWritten(string RecordId) : JournalOutcome;

    /// <summary>Somebody changed the record since the person saw it; nothing was stored.</summary>
    public sealed record Changed : JournalOutcome;

    /// <summary>The database cannot be written; nothing was stored.</summary>
    public sealed record NotWritable : JournalOutcome;
}
