namespace Assistant.Skills.Exporting;

/// <summary>How a task stands in the register.</summary>
public enum RegisterState
{
    /// <summary>Nothing was reported, or that it is not begun; the last day has not passed.</summary>
    NotStarted,

    /// <summary>It is worked on, and the last day has not passed.</summary>
    OnSchedule,

    /// <summary>The last day has passed, and it is not done.</summary>
    Behind,

    /// <summary>It is set aside, and the last day has not passed.</summary>
    Paused,

    /// <summary>It was done by the last day, or had none.</summary>
    DoneOnTime,

    /// <summary>It was done after the last day.</summary>
    DoneLate,
}
