using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>The kinds of request that the grammar tells apart; each has a section of phrases. Of two that fit equally the first is taken.</summary>
internal enum RequestKind
{
    /// <summary>Orders and questions that are none of the assistant's business: <see cref="UnknownRequest"/>.</summary>
    Unknown,

    /// <summary><see cref="ReminderLedgerRequest"/></summary>
    ReminderLedger,

    /// <summary><see cref="RemindersRequest"/></summary>
    Reminders,

    /// <summary><see cref="RemindRequest"/></summary>
    Remind,

    /// <summary><see cref="UndoRequest"/></summary>
    Undo,

    /// <summary><see cref="CancelMeetingRequest"/></summary>
    CancelMeeting,

    /// <summary><see cref="ChangeMeetingRequest"/></summary>
    ChangeMeeting,

    /// <summary><see cref="LogMeetingRequest"/></summary>
    LogMeeting,

    /// <summary><see cref="ExtensionsRequest"/></summary>
    Extensions,

    /// <summary><see cref="DecideExtensionRequest"/></summary>
    DecideExtension,

    /// <summary><see cref="WithdrawExtensionRequest"/></summary>
    WithdrawExtension,

    /// <summary><see cref="ExtendRequest"/></summary>
    Extend,

    /// <summary><see cref="PartsRequest"/></summary>
    Parts,

    /// <summary><see cref="AskPartsRequest"/></summary>
    AskParts,

    /// <summary><see cref="DraftLetterRequest"/></summary>
    DraftLetter,

    /// <summary><see cref="DraftReportRequest"/></summary>
    DraftReport,

    /// <summary><see cref="ProgressRequest"/></summary>
    Progress,

    /// <summary><see cref="WhoRequest"/></summary>
    Who,

    /// <summary><see cref="ExplainRequest"/></summary>
    Explain,

    /// <summary><see cref="RulesRequest"/></summary>
    Rules,

    /// <summary><see cref="MeetingStatsRequest"/></summary>
    MeetingStats,

    /// <summary><see cref="MeetingsRequest"/></summary>
    Meetings,

    /// <summary><see cref="TargetsRequest"/></summary>
    Targets,

    /// <summary><see cref="ReportsRequest"/></summary>
    Reports,

    /// <summary><see cref="PlanChainRequest"/></summary>
    Chain,

    /// <summary><see cref="ReviewRequest"/></summary>
    Review,

    /// <summary><see cref="PlansRequest"/></summary>
    Plans,

    /// <summary><see cref="FindRequest"/></summary>
    Find,

    /// <summary><see cref="DueRequest"/></summary>
    Due,

    /// <summary><see cref="HelpRequest"/></summary>
    Help,
}
