using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>When reminders of one thing are sent.</summary>
public static class ReminderClock
{
    /// <summary>
    /// For whole days, weeks, months and years: that long before the last day, at the office's hour of reminders, and on
    /// the working day before where nobody works on that day. For hours, minutes and parts of a day: that long before
    /// the office closes on the last day.
    /// </summary>
    public static DateTimeOffset FireAt(DateOnly lastDay, CalendarDuration before, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return IsWhole(before) ? Morning(lastDay, before, office) : office.At(lastDay, office.Closes) - before.ToTimeSpan();
    }

    /// <summary>Before a meeting: for whole days in the morning as before a last day; for hours and minutes that long before it begins.</summary>
    public static DateTimeOffset FireAt(DateTimeOffset begins, CalendarDuration before, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return IsWhole(before) ? Morning(office.DayOf(begins), before, office) : begins - before.ToTimeSpan();
    }

    /// <summary>So many weeks after the last day, at the office's hour of reminders, and on the next working day where nobody works on that day.</summary>
    public static DateTimeOffset Late(DateOnly lastDay, int weeks, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return office.At(office.WorkingDayAtOrAfter(lastDay.AddDays(7 * weeks)), office.RemindsAt);
    }

    private static bool IsWhole(CalendarDuration before) => before.Unit >= Grain.Day && decimal.IsInteger(before.Amount);

    private static DateTimeOffset Morning(DateOnly day, CalendarDuration before, OfficeTime office)
    {
        var amount = (int)before.Amount;
        var morning = before.Unit switch
        {
            Grain.Day => day.AddDays(-amount),
            Grain.Week => day.AddDays(-7 * amount),
            Grain.Month => day.AddMonths(-amount),
            Grain.Quarter => day.AddMonths(-3 * amount),
            _ => day.AddYears(-amount),
        };
        return office.At(office.WorkingDayAtOrBefore(morning), office.RemindsAt);
    }
}
