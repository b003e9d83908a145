namespace Assistant.Skills.Tests.Reminders.Years;

/// <summary>2026 as the government published it, written out by hand: when the office works, and when the program of the test runs.</summary>
internal static class YearCalendar
{
    private static readonly TimeOnly EightOClock = new(8, 0);

    /// <summary>Days off from Monday to Friday: New Year and its bridge, Tết, Hùng Kings' Sunday made up for, 30 April, 1 May, National Day with bridge.</summary>
    private static readonly DateOnly[] DaysOff =
    [
        new(2026, 1, 1), new(2026, 1, 2),
        new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20),
        new(2026, 4, 27), new(2026, 4, 30), new(2026, 5, 1),
        new(2026, 8, 31), new(2026, 9, 1), new(2026, 9, 2),
        new(2027, 1, 1),
    ];

    private static readonly DateOnly[] WorkedSaturdays = [new(2026, 1, 10), new(2026, 8, 22)];

    /// <summary>Days on which the program does not run: over the end of a quarter, over a report's last day, and in a week of September.</summary>
    private static readonly DateOnly[] Outages =
    [
        new(2026, 3, 28), new(2026, 3, 29), new(2026, 3, 30), new(2026, 6, 8), new(2026, 6, 9), new(2026, 9, 28), new(2026, 9, 29), new(2026, 10, 14),
    ];

    /// <summary>When the program looks at what is owed, each day that it runs.</summary>
    public static readonly TimeOnly[] Looks = [new(0, 5), EightOClock, new(8, 45), new(14, 0), new(22, 0)];

    public static bool IsWorked(DateOnly day) => WorkedSaturdays.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !DaysOff.Contains(day));

    public static bool Runs(DateOnly day) => !Outages.Contains(day);

    /// <summary>Eight o'clock on the worked day at or before a day.</summary>
    public static DateTime MorningBefore(DateOnly day)
    {
        while (!IsWorked(day))
            day = day.AddDays(-1);
        return day.ToDateTime(EightOClock);
    }

    /// <summary>Eight o'clock on the worked day at or after a day.</summary>
    public static DateTime MorningAfter(DateOnly day)
    {
        while (!IsWorked(day))
            day = day.AddDays(1);
        return day.ToDateTime(EightOClock);
    }

    /// <summary>The first look at or after an instant; with <paramref name="inHours"/> only one between 8:00 and 17:30 of a worked day.</summary>
    public static DateTime FirstLook(DateTime instant, bool inHours)
    {
        for (var day = DateOnly.FromDateTime(instant); ; day = day.AddDays(1))
        {
            foreach (var look in Looks)
            {
                var at = day.ToDateTime(look);
                if (at >= instant && Runs(day) && (!inHours || (IsWorked(day) && look >= EightOClock && look < new TimeOnly(17, 30))))
                    return at;
            }
        }
    }
}
