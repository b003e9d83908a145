using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs;

/// <summary>Says what the journal holds: meetings, their counts, one's reminders.</summary>
internal sealed class JournalWords(DialogTexts texts, OfficeTime office)
{
    private const int MostListed = 30;

    /// <summary>The words of a result.</summary>
    public Reply.Words Write(SkillResult result) => new(result switch
    {
        MeetingsListed listed => List(listed),
        MeetingsCounted counted => Count(counted),
        RemindersListed reminders => List(reminders),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    });

    private string List(MeetingsListed listed)
    {
        var period = listed.Period.First == listed.Period.Last
            ? texts.Say("Meetings.OnDay", Wording.Date(listed.Period.First))
            : texts.Say("Meetings.Between", Wording.Date(listed.Period.First), Wording.Date(listed.Period.Last));
        if (listed.Meetings.Count == 0)
            return texts.Say("Meetings.None", period);
        var rows = listed.Meetings.Take(MostListed).Select(meeting => texts.Say(
            "Meetings.Row", Wording.Instant(office.Local(meeting.Start)), Markdown.Escape(meeting.Title), texts[$"Mode.{meeting.Mode}"],
            string.Concat(new[] { meeting.Unit, meeting.Place, meeting.Chair is { } chair ? texts.Say("Meetings.Chair", chair) : null }
                .OfType<string>().Select(part => $", {Markdown.Escape(part)}"))));
        return string.Join("\n", rows.Prepend(texts.Say("Meetings.Head", listed.Meetings.Count, period) + "\n")
            .Concat(listed.Meetings.Count > MostListed ? [texts.Say("More", listed.Meetings.Count - MostListed)] : []));
    }

    private string Count(MeetingsCounted counted)
    {
        var lines = new List<string> { counted.Total == 0 ? texts.Say("Meetings.Uncounted", Wording.Date(counted.Period.First), Wording.Date(counted.Period.Last)) : texts.Say("Meetings.Count", Wording.Date(counted.Period.First), Wording.Date(counted.Period.Last), counted.Total, counted.Online, counted.Hybrid) };
        if (counted.OnlinePercent is { } percent)
            lines.Add(texts.Say("Meetings.Share", Wording.Number(decimal.Round(percent, 1))));
        if (counted.Total > 0 || counted.YearBefore > 0)
            lines.Add(counted.YearBefore == 0 ? texts["Meetings.NoYearBefore"] : texts.Say("Meetings.YearBefore", counted.YearBefore));
        if (counted is { Target: { } target, Source: { } source })
            lines.Add(texts.Say("Meetings.Target", Wording.Number(target.Value), Markdown.Escape(new Wording(new Texts(texts.Language)).Source(source))));
        return string.Join("\n\n", lines);
    }

    private string List(RemindersListed listed)
    {
        if (listed.Reminders.Count == 0)
            return texts["Reminders.None"];
        var words = new ReminderWords(texts, office);
        var rows = listed.Reminders.Take(MostListed).Select(each => texts.Say(
            "Reminders.Row", each.Position, Markdown.Escape(words.Sentence(each.Reminder)),
            each.Next is { } next ? texts.Say("Reminders.Next", Wording.Instant(office.Local(next)), each.Owed) : texts["Reminders.NoNext"]));
        return string.Join("\n", rows.Prepend(texts["Reminders.Head"] + "\n").Append("\n" + texts["Reminders.How"]));
    }
}
