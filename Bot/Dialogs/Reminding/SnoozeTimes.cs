using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Until when a reminder may be put off: this afternoon, the next working morning, three days on, Monday next week; always while somebody works.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that are worked.</param>
internal sealed class SnoozeTimes(DialogTexts texts, OfficeTime office)
{
    private const int FewDays = 3;
    private const int MostRest = 30;

    private static readonly TimeOnly Afternoon = new(14, 0);

    private readonly RemindWording _reminding = new(new Texts(texts.Language));

    /// <summary>The choices at an instant, each once, the earliest first.</summary>
    public IReadOnlyList<SnoozeTime> At(DateTimeOffset now)
    {
        var today = office.DayOf(now);
        var monday = today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7));
        var mornings = new[] { today.AddDays(1), today.AddDays(FewDays), monday }.Select(WorkingDayAtOrAfter).Distinct().Order();
        return
        [
            .. !office.IsRestDay(today) && office.At(today, Afternoon) > now ? [new SnoozeTime(texts.Say("Snooze.Afternoon", Clock(Afternoon)), office.At(today, Afternoon))] : Array.Empty<SnoozeTime>(),
            .. mornings.Select(day => new SnoozeTime(Title(day, today), office.At(day, office.RemindsAt))),
        ];
    }

    private string Title(DateOnly day, DateOnly today) => day == today.AddDays(1)
        ? texts.Say("Snooze.Tomorrow", Clock(office.RemindsAt))
        : texts.Say("Snooze.Day", Clock(office.RemindsAt), _reminding.Weekday(day.DayOfWeek), day.ToString("d/M", CultureInfo.InvariantCulture));

    private DateOnly WorkingDayAtOrAfter(DateOnly day)
    {
        for (var on = day; on <= day.AddDays(MostRest); on = on.AddDays(1))
        {
            if (!office.IsRestDay(on))
                return on;
        }

        return day;
    }

    private static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
