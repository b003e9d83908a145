using Assistant.Knowledge.Time;

namespace Assistant.Skills.Answering;

/// <summary>The last day on which something is in time.</summary>
/// <param name="Date">The day.</param>
/// <param name="DaysLeft">Days from the day of asking: 0 on the day itself, negative when it has passed.</param>
public sealed record LastDay(DateOnly Date, int DaysLeft)
{
    /// <summary>Why offices rest on it, so that people must finish before; null for a working day, a worked Saturday among them.</summary>
    public RestReason? Rest => WorkCalendar.IsWorkingDay(Date) ? null
        : VietnamHolidays.IsHoliday(Date) ? RestReason.Holiday
        : Date.DayOfWeek switch
        {
            DayOfWeek.Saturday => RestReason.Saturday,
            DayOfWeek.Sunday => RestReason.Sunday,
            _ => RestReason.DayOff,
        };

    /// <summary>The last working day before a day of rest; null for a working day, and where it lies before the day of asking.</summary>
    public DateOnly? WorkingDayBefore =>
        Rest is not null && WorkCalendar.PreviousWorkingDay(Date) is var before && Date.DayNumber - before.DayNumber <= DaysLeft ? before : null;

    /// <summary>The last day as seen from the day of asking.</summary>
    public static LastDay Seen(DateOnly date, DateOnly today) => new(date, date.DayNumber - today.DayNumber);
}
