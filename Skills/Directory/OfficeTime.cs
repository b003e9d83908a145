using Assistant.Knowledge.Time;

namespace Assistant.Skills.Directory;

/// <summary>When the office works: configuration, not knowledge of the plans. The defaults are those of most offices.</summary>
public sealed record OfficeTime
{
    /// <summary>The office's time zone.</summary>
    /// <value>UTC+7, Vietnam's time all year.</value>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.CreateCustomTimeZone("Vietnam", TimeSpan.FromHours(7), "Vietnam", "Vietnam");

    /// <summary>Whether nobody works on a day.</summary>
    /// <value>What <see cref="WorkCalendar"/> says: weekends, public holidays, what makes up for them, and swapped days.</value>
    public Func<DateOnly, bool> IsRestDay { get; init; } = day => !WorkCalendar.IsWorkingDay(day);

    /// <summary>When work begins.</summary>
    /// <value>7:30</value>
    public TimeOnly Opens { get; init; } = new(7, 30);

    /// <summary>When the midday break begins.</summary>
    /// <value>11:30</value>
    public TimeOnly BreakBegins { get; init; } = new(11, 30);

    /// <summary>When the midday break ends.</summary>
    /// <value>13:30</value>
    public TimeOnly BreakEnds { get; init; } = new(13, 30);

    /// <summary>When work ends.</summary>
    /// <value>17:30</value>
    public TimeOnly Closes { get; init; } = new(17, 30);

    /// <summary>When reminders of the day are sent.</summary>
    /// <value>8:00</value>
    public TimeOnly RemindsAt { get; init; } = new(8, 0);

    /// <summary>An instant as the office's clocks show it.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The day on which an instant falls here.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>A time of a day here.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    /// <summary>The day itself when it is worked, else the last worked day before it; the day itself when there is none within 30 days.</summary>
    public DateOnly WorkingDayAtOrBefore(DateOnly day)
    {
        for (var back = 0; back <= 30 && day.DayNumber >= back; back++)
        {
            if (!IsRestDay(day.AddDays(-back)))
                return day.AddDays(-back);
        }

        return day;
    }

    /// <summary>The day itself when it is worked, else the next worked day; the day itself when there is none within 30 days.</summary>
    public DateOnly WorkingDayAtOrAfter(DateOnly day)
    {
        for (var ahead = 0; ahead <= 30 && day.DayNumber <= DateOnly.MaxValue.DayNumber - ahead; ahead++)
        {
            if (!IsRestDay(day.AddDays(ahead)))
                return day.AddDays(ahead);
        }

        return day;
    }

    /// <summary>Whether people may be reminded at an instant of what is late already: on a worked day, from <see cref="RemindsAt"/> until the office closes.</summary>
    public bool IsRemindingTime(DateTimeOffset instant)
    {
        var local = Local(instant);
        var time = TimeOnly.FromDateTime(local.DateTime);
        return time >= RemindsAt && time < Closes && !IsRestDay(DayOf(instant));
    }

    /// <summary>The instant itself when it is a time for reminding, else the next <see cref="RemindsAt"/> of a worked day.</summary>
    public DateTimeOffset NextRemindingTime(DateTimeOffset instant)
    {
        if (IsRemindingTime(instant))
            return instant;
        var day = DayOf(instant);
        var before = At(day, RemindsAt) > instant;
        return At(WorkingDayAtOrAfter(before ? day : day.AddDays(1)), RemindsAt);
    }
}
