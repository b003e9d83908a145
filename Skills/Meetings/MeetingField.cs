namespace Assistant.Skills.Meetings;

/// <summary>The fields of a meeting's card.</summary>
public enum MeetingField
{
    /// <summary>What it is called or about.</summary>
    Title,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>How it is held.</summary>
    Mode,

    /// <summary>The day it begins.</summary>
    Day,

    /// <summary>The time it begins.</summary>
    Start,

    /// <summary>The time it ends.</summary>
    End,

    /// <summary>The day it ends, where that is another.</summary>
    LastDay,

    /// <summary>Whose meeting it is.</summary>
    Unit,

    /// <summary>Who chairs it.</summary>
    Chair,

    /// <summary>The room or place.</summary>
    Place,

    /// <summary>Who attends.</summary>
    Attendees,

    /// <summary>How many attend.</summary>
    Count,

    /// <summary>What is to be talked about.</summary>
    Agenda,

    /// <summary>What was concluded.</summary>
    Conclusions,

    /// <summary>Why it is cancelled.</summary>
    Reason,
}
