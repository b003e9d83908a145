using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders.Planning;

/// <summary>On which days a regular list is sent.</summary>
internal static class ListDays
{
    /// <summary>The days of a rhythm whose nominal day lies between two, both included: a rest day's list is sent on the next working day, each day once.</summary>
    public static IEnumerable<DateOnly> Of(ListRhythm rhythm, DateOnly first, DateOnly last, OfficeTime office)
    {
        IEnumerable<DateOnly> days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);
        return rhythm.Span switch
        {
            ListSpan.Day => days.Where(day => !office.IsRestDay(day)),
            ListSpan.Week => days.Where(day => day.DayOfWeek == (rhythm.Weekday ?? DayOfWeek.Monday)).Select(office.WorkingDayAtOrAfter).Distinct(),
            _ => days.Where(day => day.Day == Math.Min(rhythm.DayOfMonth ?? 1, DateTime.DaysInMonth(day.Year, day.Month))).Select(office.WorkingDayAtOrAfter).Distinct(),
        };
    }

    /// <summary>The last day that a list of a day covers.</summary>
    public static DateOnly LastOf(ListSpan span, DateOnly day) => span switch
    {
        ListSpan.Day => day,
        ListSpan.Week => day.AddDays(6),
        _ => day.AddMonths(1).AddDays(-1),
    };
}
