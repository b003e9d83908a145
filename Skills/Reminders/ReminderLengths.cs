using Assistant.Knowledge.Time;

namespace Assistant.Skills.Reminders;

/// <summary>How long before people are reminded of what nobody asked to be reminded of.</summary>
public static class ReminderLengths
{
    /// <summary>Heads of units, of what their unit owes: 7, 3 and 1 days before the last day, and on it.</summary>
    public static LeadTimes OfHeads { get; } = new([Days(7), Days(3), Days(1), Days(0)]);

    /// <summary>Whoever takes part in a meeting: a day before, and 15 minutes.</summary>
    public static LeadTimes OfMeetings { get; } = new([Days(1), new CalendarDuration(15, Grain.Minute)]);

    /// <summary>For how many weeks after the last day heads are told that work is late.</summary>
    public const int MostWeeksLate = 52;

    private static CalendarDuration Days(int days) => new(days, Grain.Day);
}
