using Assistant.Knowledge.Plans;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>What the contract calls the values of a request's slots: in the JSON of <c>ask</c>, and in the arguments of functions.</summary>
public static class ContractNames
{
    /// <summary>In which role a unit bears a task.</summary>
    public static WireNames<TaskRole> Roles { get; } = new((TaskRole.Lead, "lead"), (TaskRole.Coordinator, "coordinator"), (TaskRole.Any, "any"));

    /// <summary>Which tasks are meant.</summary>
    public static WireNames<TaskState> TaskStates { get; } =
        new((TaskState.Open, "open"), (TaskState.Overdue, "overdue"), (TaskState.Done, "done"), (TaskState.Any, "any"));

    /// <summary>What is reported on a task.</summary>
    public static WireNames<ProgressState> ProgressStates { get; } = new(
        (ProgressState.NotStarted, "not-started"), (ProgressState.InProgress, "in-progress"), (ProgressState.Done, "done"), (ProgressState.Paused, "paused"));

    /// <summary>Kinds of meeting.</summary>
    public static WireNames<MeetingKind> MeetingKinds { get; } = new(
        (MeetingKind.Dissemination, "quán triệt"), (MeetingKind.Professional, "chuyên môn"), (MeetingKind.Discussion, "thảo luận"),
        (MeetingKind.Briefing, "giao ban"), (MeetingKind.Other, "khác"));

    /// <summary>How a meeting is held.</summary>
    public static WireNames<MeetingMode> MeetingModes { get; } =
        new((MeetingMode.Online, "online"), (MeetingMode.InPerson, "in-person"), (MeetingMode.Hybrid, "hybrid"));

    /// <summary>What stretch a report covers.</summary>
    public static WireNames<ReportPeriod> ReportPeriods { get; } = new(
        (ReportPeriod.Month, "tháng"), (ReportPeriod.Quarter, "quý"), (ReportPeriod.HalfYear, "6 tháng"), (ReportPeriod.NineMonths, "9 tháng"), (ReportPeriod.Year, "năm"));

    /// <summary>How far a message that was owed has come.</summary>
    public static WireNames<LedgerState> LedgerStates { get; } = new(
        (LedgerState.Owed, "owed"), (LedgerState.Claimed, "claimed"), (LedgerState.Sent, "sent"), (LedgerState.Failed, "failed"), (LedgerState.Dropped, "dropped"));

    /// <summary>What is decided on a later last day.</summary>
    public static WireNames<ExtensionDecision> Decisions { get; } = new((ExtensionDecision.Granted, "granted"), (ExtensionDecision.Refused, "refused"));

    /// <summary>What a letter is to do.</summary>
    public static WireNames<LetterPurpose> LetterPurposes { get; } = new(
        (LetterPurpose.Inform, "inform"), (LetterPurpose.Reply, "reply"), (LetterPurpose.Urge, "urge"), (LetterPurpose.Ask, "ask"));
}
