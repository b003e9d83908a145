using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cli;

/// <summary>What would be sent, in lines to be read by people.</summary>
/// <param name="texts">The words.</param>
/// <param name="office">The office's clock.</param>
internal sealed class PreviewWords(PreviewTexts texts, OfficeTime office)
{
    /// <summary>A line each, and another one with the source where a plan sets it.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<PreviewedReminder> previewed) =>
        previewed.Count == 0 ? [texts["Nothing"]] : previewed.SelectMany(Lines);

    /// <summary>What it is about, in a few words.</summary>
    public string Title(ReminderAbout about) => about switch
    {
        ReminderAbout.Words words => words.Text,
        ReminderAbout.LastDay { Deadline: var deadline } => ReminderWords.Title(deadline),
        ReminderAbout.MeetingAhead { Meeting: var meeting } => texts.Say("Meeting", meeting.Title),
        ReminderAbout.Due due => texts.Say("List", due.Deadlines.Count, due.Overdue.Count, due.Meetings.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(about)),
    };

    /// <summary>Which of the reminders about it.</summary>
    public string Which(Nudge nudge) => nudge switch
    {
        Nudge.Before { Length.Amount: 0 } => texts["Nudge.Day"],
        Nudge.Before { Length: var length } => texts.Say("Nudge.Before", Wording.Number(length.Amount), texts[$"Grain.{length.Unit}"]),
        Nudge.Overdue overdue => texts.Say("Nudge.Overdue", overdue.Weeks),
        Nudge.Escalated => texts["Nudge.Escalated"],
        Nudge.Once => texts["Nudge.Once"],
        Nudge.Listed => texts["Nudge.Listed"],
        Nudge.Snoozed => texts["Nudge.Snoozed"],
        _ => throw new ArgumentOutOfRangeException(nameof(nudge)),
    };

    /// <summary>Why the recipient would be told.</summary>
    public string Why(PreviewedReminder reminder) => reminder.Why switch
    {
        Because.Asked => texts.Say("Why.Asked", reminder.Asked?.PersonName ?? texts["Why.Somebody"]),
        Because.UnitHead => texts["Why.UnitHead"],
        Because.Leader => texts["Why.Leader"],
        Because.Attends => texts["Why.Attends"],
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };

    private IEnumerable<string> Lines(PreviewedReminder reminder)
    {
        yield return Plain(texts.Say(
            "Line",
            reminder.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            reminder switch
            {
                { Name: { } name } => name,
                { To: Recipient.Room room } => texts.Say("Room", room.Conversation),
                { To: Recipient.Person person } => person.Key,
                _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
            },
            Title(reminder.About),
            reminder.Due switch
            {
                DueTime.Day day => Wording.Date(day.On),
                DueTime.Instant instant => Wording.Instant(office.Local(instant.At)),
                _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
            },
            Which(reminder.Nudge),
            Why(reminder)));
        if (reminder.Citation is { } citation)
            yield return Plain(texts.Say("Source", string.Join(", ", new[] { citation.Document ?? citation.PlanTitle, citation.Key?.Value, citation.Source }.OfType<string>()), citation.Quote));
    }

    /// <summary>Words from outside in one line, and without what a terminal would take for an order.</summary>
    private static string Plain(string words) => new([.. words.ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter))]);
}
