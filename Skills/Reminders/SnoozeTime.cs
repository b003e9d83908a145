using Assistant.Skills.Directory;

namespace Assistant.Skills.Reminders;

/// <summary>When what was put off is said again.</summary>
public static class SnoozeTime
{
    private static readonly TimeOnly Afternoon = new(14, 0);

    /// <summary>The instant of a choice; a rest day's is the next working morning. Null where it has passed: the afternoon of a day that is over, or not worked.</summary>
    public static DateTimeOffset? Of(SnoozeChoice choice, DateTimeOffset now, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var today = office.DayOf(now);
        return choice switch
        {
            SnoozeChoice.ThisAfternoon => office.At(today, Afternoon) is var at && at > now && !office.IsRestDay(today) ? at : null,
            SnoozeChoice.TomorrowMorning => Morning(today.AddDays(1)),
            SnoozeChoice.InThreeDays => Morning(today.AddDays(3)),
            SnoozeChoice.NextMonday => Morning(today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7))),
            _ => throw new ArgumentOutOfRangeException(nameof(choice)),
        };

        DateTimeOffset Morning(DateOnly day) => office.At(office.WorkingDayAtOrAfter(day), office.RemindsAt);
    }
}
