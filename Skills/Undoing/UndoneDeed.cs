namespace Assistant.Skills.Undoing;

/// <summary>What somebody had written down last.</summary>
public enum UndoneDeed
{
    /// <summary>A report on a task.</summary>
    Report,

    /// <summary>A report was taken back.</summary>
    ReportTakenBack,

    /// <summary>A meeting was taken down.</summary>
    MeetingLogged,

    /// <summary>A meeting was changed.</summary>
    MeetingChanged,

    /// <summary>A meeting was cancelled.</summary>
    MeetingCancelled,

    /// <summary>The cancellation of a meeting was taken back.</summary>
    MeetingReinstated,

    /// <summary>A reminder was set.</summary>
    ReminderSet,

    /// <summary>Reminders were cancelled.</summary>
    RemindersCancelled,

    /// <summary>Something else.</summary>
    Other,
}
