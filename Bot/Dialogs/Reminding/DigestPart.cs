namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>The parts of a digest, in the order in which they are shown.</summary>
internal enum DigestPart
{
    /// <summary>What is late.</summary>
    Overdue,

    /// <summary>What is due on the day of sending.</summary>
    Today,

    /// <summary>Meetings that are to begin.</summary>
    Meetings,

    /// <summary>What is due later.</summary>
    Soon,

    /// <summary>What the person asked to be reminded of in words.</summary>
    Notes,

    /// <summary>Lists of what falls due.</summary>
    Lists,
}
