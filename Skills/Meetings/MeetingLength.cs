using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings;

/// <summary>
/// How long a meeting is in working days, as rules on meetings count: half a day is 4 hours, a day is 8. On each day the
/// midday break is left out where the meeting goes on past it, and no day counts for more than one: 8:00 to 17:00 is one
/// day at most. Of a meeting over several days, each day counts from its opening to its closing.
/// </summary>
public static class MeetingLength
{
    private const decimal HoursPerDay = 8;

    /// <summary>The length, never negative.</summary>
    /// <param name="start">When it begins.</param>
    /// <param name="end">When it ends, excluded.</param>
    /// <param name="office">The office's hours.</param>
    public static decimal InDays(DateTimeOffset start, DateTimeOffset end, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(office);
        if (end <= start)
            return 0;
        var (from, to) = (office.Local(start).DateTime, office.Local(end).DateTime);
        var (first, last) = (DateOnly.FromDateTime(from), DateOnly.FromDateTime(to.AddTicks(-1)));
        if (first == last)
            return OneDay(from, to, office);
        // An evening that runs past midnight is still one sitting.
        if (last.DayNumber - first.DayNumber == 1 && TimeOnly.FromDateTime(to) <= office.Opens)
            return Math.Min(1, (decimal)(to - from).TotalHours / HoursPerDay);
        var days = OneDay(from, Later(from, first.ToDateTime(office.Closes)), office)
            + OneDay(Earlier(to, last.ToDateTime(office.Opens)), to, office);
        return days + (last.DayNumber - first.DayNumber - 1);
    }

    private static decimal OneDay(DateTime from, DateTime to, OfficeTime office)
    {
        var hours = (decimal)(to - from).TotalHours;
        var day = DateOnly.FromDateTime(from);
        if (from < day.ToDateTime(office.BreakBegins) && to > day.ToDateTime(office.BreakEnds))
            hours -= (decimal)(office.BreakEnds - office.BreakBegins).TotalHours;
        return Math.Min(1, hours / HoursPerDay);
    }

    private static DateTime Later(DateTime left, DateTime right) => left > right ? left : right;

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;
}
