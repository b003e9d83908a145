using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Time;

namespace Assistant.Bot.SignIn;

/// <summary>Asks when the person's own calendar is taken.</summary>
/// <param name="Days">On which days, at most a week.</param>
internal sealed record OwnCalendarQuestion(DateRange Days)
{
    private const int MostDays = 7;
    private const int MaxText = 200;

    private static readonly WordLists Words = WordLists.Load("calendar.txt");

    /// <summary>Reads it; null for every other message. Without a time today is meant.</summary>
    public static OwnCalendarQuestion? Read(string text, DateTimeOffset now, TimeReader times)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(times);
        if (text.Length > MaxText)
            return null;
        var said = times.Read(text, now).OfType<TimeInterval>().FirstOrDefault();
        var rest = said is null ? text : text.Remove(said.Start, said.Length);
        if (Words.SectionOf(rest.Trim(' ', '?', '.', '!', ',')) is null)
            return null;
        var today = DateOnly.FromDateTime(now.DateTime);
        var days = said?.Days ?? new DateRange(today, today);
        return new OwnCalendarQuestion(days.Last > days.First.AddDays(MostDays - 1) ? new DateRange(days.First, days.First.AddDays(MostDays - 1)) : days);
    }
}
