using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Until when a reminder may be put off, as buttons say it.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that are worked.</param>
internal sealed class SnoozeOffers(DialogTexts texts, OfficeTime office)
{
    private readonly RemindWording _reminding = new(new Texts(texts.Language));

    /// <summary>The offers at an instant, each instant once, the earliest first.</summary>
    public IReadOnlyList<SnoozeOffer> At(DateTimeOffset now) =>
        [.. Enum.GetValues<SnoozeChoice>().Select(choice => SnoozeTime.Of(choice, now, office)).OfType<DateTimeOffset>().Distinct().Order().Select(until => new SnoozeOffer(Title(until, office.DayOf(now)), until))];

    private string Title(DateTimeOffset until, DateOnly today)
    {
        var (day, clock) = (office.DayOf(until), office.Local(until).ToString("H:mm", CultureInfo.InvariantCulture));
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => texts.Say("Snooze.Afternoon", clock),
            1 => texts.Say("Snooze.Tomorrow", clock),
            _ => texts.Say("Snooze.Day", clock, _reminding.Weekday(day.DayOfWeek), day.ToString("d/M", CultureInfo.InvariantCulture)),
        };
    }
}
