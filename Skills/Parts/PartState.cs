namespace Assistant.Skills.Parts;

/// <summary>How a unit's part of a task stands. The names stand in the database.</summary>
public enum PartState
{
    /// <summary>It was asked for, and nobody of the unit has answered.</summary>
    Asked,

    /// <summary>The unit has not sent it yet, and said by when it will.</summary>
    Later,

    /// <summary>The unit has sent it.</summary>
    Sent,

    /// <summary>The unit says that it has no part in this.</summary>
    NotOurs,
}
