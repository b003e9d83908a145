namespace Assistant.Skills.Notices;

/// <summary>The words for the states of a notice in the database.</summary>
internal static class NoticeState
{
    /// <summary>It has yet to be sent.</summary>
    public const string Owed = "owed";

    /// <summary>A sender has it until its lease ends.</summary>
    public const string Claimed = "claimed";

    /// <summary>It was sent.</summary>
    public const string Sent = "sent";

    /// <summary>It was tried and given up.</summary>
    public const string Failed = "failed";

    /// <summary>It was not wanted any more when its turn came.</summary>
    public const string Dropped = "dropped";
}
