namespace Assistant.Skills.Meetings.Finding;

/// <summary>How well words name a meeting, the best first.</summary>
internal enum MeetingNameFit
{
    /// <summary>They stand in its title or kind as they are.</summary>
    Phrase,

    /// <summary>All of them are said of it, in whatever order, some as initials.</summary>
    Words,

    /// <summary>All of them are said of it but for a slip of the keys.</summary>
    Typed,

    /// <summary>They do not name it.</summary>
    No,
}
