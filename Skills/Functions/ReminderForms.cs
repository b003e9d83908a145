using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;
using static Assistant.Skills.Functions.FunctionSlots;

namespace Assistant.Skills.Functions;

/// <summary>How calls about reminders are read.</summary>
internal static class ReminderForms
{
    private static readonly InstantSlot At = new("at");
    private static readonly LeadTimesSlot Before = new("before");
    private static readonly ChoiceSlot<ListSpan> Every = new("every", new((ListSpan.Day, "day"), (ListSpan.Week, "week"), (ListSpan.Month, "month")));
    private static readonly ChoiceSlot<DayOfWeek> Weekday = new("weekday", new(
        (DayOfWeek.Monday, "monday"), (DayOfWeek.Tuesday, "tuesday"), (DayOfWeek.Wednesday, "wednesday"), (DayOfWeek.Thursday, "thursday"),
        (DayOfWeek.Friday, "friday"), (DayOfWeek.Saturday, "saturday"), (DayOfWeek.Sunday, "sunday")));
    private static readonly NumberSlot DayOfMonth = new("dayOfMonth", 1, 31);
    private static readonly ClockSlot Time = new("time");
    private static readonly TextSlot Audience = new("audienceUnit", MostName);
    private static readonly FlagSlot All = new("all");
    private static readonly NumberSlot Position = new("position", 1, 10_000);

    /// <summary>The arguments of setting one.</summary>
    public static IReadOnlyList<Slot> SetSlots { get; } = [ReminderText, At, Before, Every, Weekday, DayOfMonth, Time, Unit, Source, Key, Audience];

    /// <summary>The arguments of cancelling.</summary>
    public static IReadOnlyList<Slot> CancelSlots { get; } = [Position, ReminderText, All];

    /// <summary>Reads a call to set a reminder: at an instant, before each last day, or as a list again and again; exactly one of them.</summary>
    public static Request Set(FunctionCall call)
    {
        var (at, before, every) = (call.Value(At), call.Thing(Before), call.Value(Every));
        if (at is null && before is null && every is null && call.Problems.Count == 0)
            call.Refuse(At, ArgumentFault.Missing);
        if (at is not null && before is not null)
            call.Refuse(Before, ArgumentFault.Contradicts);
        if (every is not null && (at is not null || before is not null))
            call.Refuse(Every, ArgumentFault.Contradicts);
        var rhythm = every is { } span ? RhythmOf(span, call) : null;
        return new RemindRequest(call.Thing(ReminderText), call.Unit(Unit), call.Task(Source, Key), at, before)
        {
            Every = rhythm,
            Audience = call.Unit(Audience) is { } members ? new ReminderAudience.Members(members) : new ReminderAudience.Asker(),
        };
    }

    /// <summary>Reads a call to cancel: one by its place or words, or all; exactly one of them.</summary>
    public static Request? Cancel(FunctionCall call)
    {
        var (position, text, all) = (call.Value(Position), call.Thing(ReminderText), call.Value(All) == true);
        if (position is null && text is null && !all && call.Problems.Count == 0)
            call.Refuse(Position, ArgumentFault.Missing);
        if (position is not null && text is not null)
            call.Refuse(ReminderText, ArgumentFault.Contradicts);
        if (all && (position is not null || text is not null))
            call.Refuse(All, ArgumentFault.Contradicts);
        return new RemindersRequest(new ReminderSelection(all, position, text));
    }

    private static ListRhythm RhythmOf(ListSpan span, FunctionCall call)
    {
        var (weekday, day, time) = (call.Value(Weekday), call.Value(DayOfMonth), call.Value(Time));
        if (span == ListSpan.Week && weekday is null)
            call.Refuse(Weekday, ArgumentFault.Missing);
        if (span == ListSpan.Month && day is null)
            call.Refuse(DayOfMonth, ArgumentFault.Missing);
        if (time is null)
            call.Refuse(Time, ArgumentFault.Missing);
        return new ListRhythm(span, span == ListSpan.Week ? weekday : null, span == ListSpan.Month ? day : null, time ?? default);
    }
}
