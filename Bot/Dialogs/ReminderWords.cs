using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs;

/// <summary>How reminders are said: as drafted, as listed, and when they come.</summary>
internal sealed class ReminderWords(DialogTexts texts, OfficeTime office)
{
    private readonly Wording _wording = new(new Texts(texts.Language));

    /// <summary>When a drafted reminder comes and what it is about, in one sentence.</summary>
    public string Sentence(ReminderDraft draft) => draft switch
    {
        { At: { } at } => texts.Say("Remind.Once", Wording.Instant(office.Local(at)), About(draft.Text, null, draft.Task?.Key.Value)),
        { Before: { } before } => texts.Say("Remind.Before", Durations(before), About(draft.Text, draft.Unit, draft.Task?.Key.Value)),
        _ => texts.Say("Remind.NoTime", About(draft.Text, draft.Unit, draft.Task?.Key.Value)),
    };

    /// <summary>A stored reminder in one sentence.</summary>
    public string Sentence(Reminder reminder) => reminder.Timing switch
    {
        ReminderTiming.Once once => texts.Say("Remind.Once", Wording.Instant(office.Local(once.At)), About(reminder.Text, null, null)),
        ReminderTiming.BeforeDeadlines before => texts.Say("Remind.Before", Durations(before.Before), About(reminder.Text, before.Unit, before.TaskKey)),
        ReminderTiming.Regularly regularly => texts.Say("Remind.Regularly", About(null, regularly.Unit, null)),
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };

    /// <summary>The next messages of a standing reminder.</summary>
    public IReadOnlyList<string> Next(IReadOnlyList<UpcomingReminder> upcoming, int most) =>
    [
        .. upcoming.Take(most).Select(each => texts.Say(
            "Remind.Upcoming", Wording.Date(office.DayOf(each.FireAt)), Title(each.Deadline), Wording.Date(each.Deadline.LastDay), _wording.Source(each.Deadline.Citation))),
        .. upcoming.Count > most ? [texts.Say("More", upcoming.Count - most)] : Array.Empty<string>(),
    ];

    /// <summary>The message itself, when the time has come.</summary>
    public string Message(ReminderAbout about, DateTimeOffset now) => about switch
    {
        ReminderAbout.Words words => texts.Say("Remind.Message", Markdown.Escape(words.Text)),
        ReminderAbout.MeetingAhead { Meeting: var meeting } => texts.Say("Remind.Meeting", Markdown.Escape(meeting.Title), Wording.Instant(office.Local(meeting.Start))),
        ReminderAbout.Due due => string.Join("\n\n",
        [
            texts.Say("Remind.List", Wording.Date(due.Days.First), Wording.Date(due.Days.Last)),
            .. due.Overdue.Concat(due.Deadlines).Select(deadline => $"- {Markdown.Escape(Title(deadline))} ({Wording.Date(deadline.LastDay)}, {Left(deadline.LastDay, now)})"),
            .. due.Meetings.Select(meeting => $"- {Markdown.Escape(meeting.Title)} ({Wording.Instant(meeting.Start)})"),
        ]),
        ReminderAbout.LastDay { Deadline: var deadline } => string.Join("\n\n",
            texts.Say("Remind.Deadline", Markdown.Escape(Title(deadline)), Wording.Date(deadline.LastDay), Left(deadline.LastDay, now)),
            Markdown.Escape(string.Join(' ', [.. Extended(deadline), $"{_wording.Source(deadline.Citation)}: {_wording.Quote(deadline.Citation.Quote)}"]))),
        _ => throw new ArgumentOutOfRangeException(nameof(about)),
    };

    /// <summary>What the work is called.</summary>
    public static string Title(Deadline deadline) => deadline switch
    {
        Deadline.OfTask task => task.Task.Title,
        Deadline.OfReport { Duty: { Subject: { } subject } } => subject,
        Deadline.OfReport report => report.Duty.Evidence.Quote,
        _ => throw new ArgumentOutOfRangeException(nameof(deadline)),
    };

    /// <summary>What is wrong with a field, and what to do.</summary>
    public string Error(ReminderFieldError error) => texts.Say($"Problem.{error.Problem}", texts[$"Remind.Field.{error.Field}"]);

    /// <summary>The quoted plan names another day than the one in force: both are said.</summary>
    private IEnumerable<string> Extended(Deadline deadline) => deadline is Deadline.OfTask { PlanDay: { } day } ? [texts.Say("Remind.Extended", Wording.Date(day))] : [];

    private string Left(DateOnly lastDay, DateTimeOffset now) => (lastDay.DayNumber - office.DayOf(now).DayNumber) switch
    {
        0 => texts["Remind.Today"],
        > 0 and var days => texts.Say("Remind.Left", days),
        var days => texts.Say("Remind.Late", -days),
    };

    private string Durations(LeadTimes before) =>
        string.Join(", ", before.Durations.Select(duration => texts.Say("Duration", Wording.Number(duration.Amount), texts[$"Grain.{duration.Unit}"])));

    private string About(string? text, Unit? unit, string? key) =>
        string.Join(", ", new[] { key is not null && text?.Contains(key, StringComparison.OrdinalIgnoreCase) == true ? null : text, key is null ? null : texts.Say("Remind.Task", key), unit is null ? null : texts.Say("Remind.UnitWork", unit.Name) }.OfType<string>())
            is { Length: > 0 } about ? about : texts["Remind.Everything"];
}
