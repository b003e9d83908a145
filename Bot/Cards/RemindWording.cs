using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cards;

/// <summary>How lead times, rhythms and those who are reminded are said.</summary>
/// <param name="texts">The language.</param>
internal sealed class RemindWording(Texts texts)
{
    /// <summary>"7 ngày, 1 ngày và đúng ngày hạn".</summary>
    public string Leads(LeadTimes before)
    {
        var said = before.Durations.Select(each => each.Amount == 0 ? texts["Lead.TheDay"] : Length(each)).ToList();
        return said.Count == 1 ? said[0] : texts.Say("Lead.Several", string.Join(", ", said.SkipLast(1)), said[^1]);
    }

    /// <summary>A length of time: "3 ngày".</summary>
    public string Length(CalendarDuration length) => texts.Say($"Lead.{length.Unit}", Wording.Number(length.Amount));

    /// <summary>"8:00 sáng thứ Hai hằng tuần".</summary>
    public string Rhythm(ListRhythm every) => every.Span switch
    {
        ListSpan.Day => texts.Say("Every.Day", Clock(every)),
        ListSpan.Week => texts.Say("Every.Week", Clock(every), Weekday(every.Weekday ?? DayOfWeek.Monday)),
        _ => every.DayOfMonth is > 28 ? texts.Say("Every.MonthEnd", Clock(every), every.DayOfMonth) : texts.Say("Every.Month", Clock(every), every.DayOfMonth),
    };

    /// <summary>A day of the week: "thứ Hai".</summary>
    public string Weekday(DayOfWeek day) => texts[$"Weekday.{day}"];

    /// <summary>Who is reminded, where it is not the person alone; null where it is.</summary>
    public string? Audience(ReminderAudience audience) => audience switch
    {
        ReminderAudience.Members members => texts.Say("Audience.Members", members.Unit.Name),
        ReminderAudience.Room => texts["Audience.Room"],
        _ => null,
    };

    private static string Clock(ListRhythm every) => every.At.ToString("H:mm", CultureInfo.InvariantCulture);
}
