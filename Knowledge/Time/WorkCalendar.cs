namespace Assistant.Knowledge.Time;

/// <summary>The days on which offices work: Monday to Friday but for public holidays, what makes up for them, and swapped days.</summary>
public static class WorkCalendar
{
    /// <summary>Whether offices work on the day.</summary>
    public static bool IsWorkingDay(DateOnly day)
    {
        if (VietnamHolidays.IsWorkedSaturday(day))
            return true;
        return !IsWeekend(day) && !VietnamHolidays.IsHoliday(day) && !VietnamHolidays.IsExtraDayOff(day) && !MakesUp(day);
    }

    /// <summary>The last working day before a day.</summary>
    public static DateOnly PreviousWorkingDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        }
        while (!IsWorkingDay(day));
        return day;
    }

    /// <summary>The first working day after a day.</summary>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!IsWorkingDay(day));
        return day;
    }

    /// <summary>The calendar day of an instant in the organisation's time zone.</summary>
    public static DateOnly DayIn(this DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Art. 111: a holiday on a rest day is made up on the next day that is neither holiday nor rest day.</summary>
    private static bool MakesUp(DateOnly day)
    {
        var owed = 0;
        for (var before = day.AddDays(-14); before <= day; before = before.AddDays(1))
        {
            if (VietnamHolidays.IsHoliday(before) && IsWeekend(before))
                owed++;
            else if (owed > 0 && !IsWeekend(before) && !VietnamHolidays.IsHoliday(before) && !VietnamHolidays.IsExtraDayOff(before))
            {
                if (before == day)
                    return true;
                owed--;
            }
        }

        return false;
    }
}
