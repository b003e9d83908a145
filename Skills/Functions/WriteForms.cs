using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;
using static Assistant.Skills.Functions.FunctionSlots;

namespace Assistant.Skills.Functions;

/// <summary>The functions that would have something stored. What they make is a request like any other: it is prepared, and a person confirms it.</summary>
internal static class WriteForms
{
    private static readonly TextSlot RequiredTitle = Title with { IsRequired = true };
    private static readonly InstantSlot Start = new("start");
    private static readonly InstantSlot End = new("end");
    private static readonly DaySlot Day = new("day");
    private static readonly ClockSlot StartTime = new("startTime");
    private static readonly ClockSlot EndTime = new("endTime");
    private static readonly ChoiceSlot<Progress.ProgressState> Reported = new("state", ContractNames.ProgressStates);
    private static readonly NumberSlot Percent = new("percent", 0, 100);
    private static readonly DaySlot Date = new("date");
    private static readonly DaySlot NewLastDay = new("to") { IsRequired = true };
    private static readonly ChoiceSlot<ExtensionDecision> Decision = new("decision", ContractNames.Decisions) { IsRequired = true };
    private static readonly NamesSlot Units = new("units", 50, MostName);
    private static readonly TextSlot What = new("what", 2000) { HasLines = true };
    private static readonly DaySlot By = new("by");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FunctionForm> All { get; } =
    [
        Form("meeting_log", [RequiredTitle, Kind, Mode, Start, End, Unit, Chair, Place, Attendees, Count, Conclusions], Log),
        Form("meeting_change", [Id, Title, Kind, Mode, Day, StartTime, EndTime, Chair, Place, Attendees, Count, Agenda, Conclusions], Change),
        Form("meeting_cancel", [Id, Reason], call => call.Thing(Id) is { } id ? new CancelMeetingRequest(new MeetingPointer { Id = id }, call.Thing(Reason)) : null),
        Form("progress_report", [RequiredSource, RequiredKey, Reported, Percent, Note, Date],
            call => call.Task(RequiredSource, RequiredKey) is { } task
                ? new ProgressRequest(task, null, call.Value(Reported), call.Value(Percent), call.Thing(Note), call.Value(Date))
                : null),
        Form("extension_ask", [RequiredSource, RequiredKey, NewLastDay, Reason],
            call => call.Task(RequiredSource, RequiredKey) is { } task ? new ExtendRequest(task, null, call.Value(NewLastDay), call.Thing(Reason)) : null),
        Form("extension_decide", [RequiredSource, RequiredKey, Decision, Reason],
            call => call.Task(RequiredSource, RequiredKey) is { } task && call.Value(Decision) is { } decision
                ? new DecideExtensionRequest(task, null, decision, call.Thing(Reason))
                : null),
        Form("extension_withdraw", [RequiredSource, RequiredKey],
            call => call.Task(RequiredSource, RequiredKey) is { } task ? new WithdrawExtensionRequest(task, null) : null),
        Form("parts_ask", [RequiredSource, RequiredKey, Units, What, By],
            call => call.Task(RequiredSource, RequiredKey) is { } task
                ? new AskPartsRequest(task, null, call.Units(Units), call.Thing(What), call.Value(By))
                : null),
        Form("reminder_set", ReminderForms.SetSlots, ReminderForms.Set),
        Form("reminder_cancel", ReminderForms.CancelSlots, ReminderForms.Cancel),
        Form("undo_last", [], _ => new UndoRequest()),
    ];

    private static FunctionForm Form(string name, IReadOnlyList<Slot> slots, Func<FunctionCall, Request?> build) => new(name, slots, build) { Writes = true };

    private static LogMeetingRequest Log(FunctionCall call)
    {
        var (start, end) = (call.Value(Start), call.Value(End));
        if (start is not null && end <= start)
            call.Refuse(End, ArgumentFault.EndsBeforeStart);
        return new LogMeetingRequest
        {
            Title = call.Thing(RequiredTitle),
            Kind = call.Value(Kind),
            Mode = call.Value(Mode),
            Day = start is { } begin ? DateOnly.FromDateTime(begin.DateTime) : null,
            Start = start,
            End = end,
            Unit = call.Unit(Unit),
            Chair = call.Thing(Chair),
            Place = call.Thing(Place),
            Attendees = AttendanceIn(call),
            Conclusions = call.Thing(Conclusions),
        };
    }

    private static ChangeMeetingRequest? Change(FunctionCall call)
    {
        var changes = new MeetingChanges
        {
            Title = call.Thing(Title),
            Kind = call.Value(Kind),
            Mode = call.Value(Mode),
            Day = call.Value(Day),
            Start = call.Value(StartTime),
            End = call.Value(EndTime),
            Chair = call.Thing(Chair),
            Place = call.Thing(Place),
            Attendees = AttendanceIn(call),
            Agenda = call.Thing(Agenda),
            Conclusions = call.Thing(Conclusions),
        };
        return call.Thing(Id) is { } id ? new ChangeMeetingRequest(new MeetingPointer { Id = id }, changes) : null;
    }

    private static Attendance? AttendanceIn(FunctionCall call)
    {
        var (names, count) = (call.Thing(Attendees), call.Value(Count));
        return names is null && count is null ? null : new Attendance(names ?? [], count);
    }
}
