using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs;

/// <summary>Says what the journal holds: meetings, their counts, one's reminders.</summary>
internal sealed class JournalWords(DialogTexts texts, OfficeTime office)
{
    private const int MostListed = 30;

    /// <summary>What is said of a result; counts come with a chart where there is something to draw.</summary>
    public Reply Write(SkillResult result) => result switch
    {
        MeetingsListed listed => new Reply.Words(List(listed)),
        MeetingsCounted counted => new MeetingFigures(texts).Write(counted),
        RemindersListed reminders => new Reply.Words(List(reminders)),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

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
            .Concat(listed.Meetings.Count > MostListed ? [texts.Say("More", listed.Meetings.Count - MostListed)] : [])
            .Append("\n" + texts["Meetings.How"]));
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
