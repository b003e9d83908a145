namespace Assistant.Skills.Reminders;

/// <summary>The words for the states of an owed reminder in the database.</summary>
internal static class OwedState
{
    /// <summary>It has yet to be sent.</summary>
    public const string Owed = "owed";

    /// <summary>A sender has it until its lease ends.</summary>
    public const string Claimed = "claimed";

    /// <summary>It was sent.</summary>
    public const string Sent = "sent";

    /// <summary>It was tried and given up.</summary>
    public const string Failed = "failed";

    /// <summary>It is not wanted any more.</summary>
    public const string Dropped = "dropped";
}
