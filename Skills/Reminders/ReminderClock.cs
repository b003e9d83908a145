using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>When a reminder before a last day is sent.</summary>
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
        if (before.Unit < Grain.Day || decimal.Truncate(before.Amount) != before.Amount)
            return office.At(lastDay, office.Closes) - before.ToTimeSpan();
        var amount = (int)before.Amount;
        var day = before.Unit switch
        {
            Grain.Day => lastDay.AddDays(-amount),
            Grain.Week => lastDay.AddDays(-7 * amount),
            Grain.Month => lastDay.AddMonths(-amount),
            Grain.Quarter => lastDay.AddMonths(-3 * amount),
            _ => lastDay.AddYears(-amount),
        };
        return office.At(office.WorkingDayAtOrBefore(day), office.RemindsAt);
    }

    /// <summary>The same, but at once when that instant has passed and the last day has not; null when the last day has passed.</summary>
    public static DateTimeOffset? NextFireAt(DateOnly lastDay, CalendarDuration before, OfficeTime office, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(office);
        if (lastDay < office.DayOf(now))
            return null;
        var at = FireAt(lastDay, before, office);
        return at < now ? now : at;
    }
}
