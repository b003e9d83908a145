namespace Assistant.Skills.Reminders;

/// <summary>How far a message owed has come.</summary>
public enum LedgerState
{
    /// <summary>It has yet to be sent.</summary>
    Owed,

    /// <summary>A sender has it.</summary>
    Claimed,

    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was tried and given up.</summary>
    Failed,

    /// <summary>It was not wanted any more.</summary>
    Dropped,
}
