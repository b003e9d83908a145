namespace Assistant.Skills.Directory;

/// <summary>What a person may be allowed to do. Who may is <see cref="Permissions"/>.</summary>
public enum Deed
{
    /// <summary>Ask what the plans say, and what was reported on their tasks.</summary>
    ReadPlans,

    /// <summary>See which meetings there are, and how many.</summary>
    ReadMeetings,

    /// <summary>See who attended a meeting and what it concluded.</summary>
    ReadConclusions,

    /// <summary>Take down a meeting.</summary>
    LogMeeting,

    /// <summary>Change or cancel a meeting that was taken down.</summary>
    ChangeMeeting,

    /// <summary>Report on a task.</summary>
    ReportProgress,

    /// <summary>Take back that a task is done.</summary>
    ReopenTask,

    /// <summary>Ask for a later last day of a task.</summary>
    AskExtension,

    /// <summary>Grant or refuse a later last day.</summary>
    DecideExtension,

    /// <summary>Ask the coordinating units of a task for their part.</summary>
    AskParts,

    /// <summary>Answer for a coordinating unit.</summary>
    AnswerParts,

    /// <summary>Have reminders sent to oneself.</summary>
    SetReminder,

    /// <summary>Have reminders sent to everybody in a unit.</summary>
    SetUnitReminder,

    /// <summary>Add, correct and withdraw plans.</summary>
    KeepPlans,

    /// <summary>See what could not be delivered.</summary>
    SeeTroubles,
}
