namespace Assistant.Skills.Understanding.Meetings;

/// <summary>What of a meeting words say is to be changed.</summary>
internal enum MeetingField
{
    /// <summary>It is not named; the new state tells.</summary>
    Any,

    /// <summary>Who chairs it.</summary>
    Chair,

    /// <summary>Where it is held.</summary>
    Place,

    /// <summary>What it is called.</summary>
    Title,

    /// <summary>What it concluded.</summary>
    Conclusions,

    /// <summary>What is to be talked about.</summary>
    Agenda,
}
