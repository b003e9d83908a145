using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>How reminders are said: as drafted, as listed, and when they come.</summary>
internal sealed class ReminderWords(DialogTexts texts, OfficeTime office)
{
    private readonly Wording _wording = new(new Texts(texts.Language));
    private readonly RemindWording _reminding = new(new Texts(texts.Language));

    /// <summary>When a drafted reminder comes, what it is about and who gets it, in one sentence.</summary>
    public string Sentence(ReminderDraft draft) => To(draft.Audience, draft switch
    {
        { At: { } at } => texts.Say("Remind.Once", Wording.Instant(office.Local(at)), About(draft.Text, null, draft.Task?.Key.Value)),
        { Before: { } before } => Before(before, About(draft.Text, draft.Unit, draft.Task?.Key.Value)),
        { Every: { } every } => texts.Say("Remind.Every", _reminding.Rhythm(every), About(null, draft.Unit, null)),
        _ => texts.Say("Remind.NoTime", About(draft.Text, draft.Unit, draft.Task?.Key.Value)),
    });

    /// <summary>A stored reminder in one sentence.</summary>
    public string Sentence(Reminder reminder) => To(reminder.Audience, reminder.Timing switch
    {
        ReminderTiming.Once once => texts.Say("Remind.Once", Wording.Instant(office.Local(once.At)), About(reminder.Text, null, null)),
        ReminderTiming.BeforeDeadlines before => Before(before.Before, About(reminder.Text, before.Unit, before.TaskKey)),
        ReminderTiming.Regularly regularly => texts.Say("Remind.Every", _reminding.Rhythm(regularly.Rhythm), About(null, regularly.Unit, null)),
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    });

    /// <summary>The next messages of a reminder.</summary>
    /// <param name="upcoming">What is sent before last days.</param>
    /// <param name="list">When the next list is sent; null where none is.</param>
    /// <param name="recipients">How many are reminded; null where that need not be said.</param>
    /// <param name="most">How many messages are told.</param>
    public IReadOnlyList<string> Next(IReadOnlyList<UpcomingReminder> upcoming, DateTimeOffset? list, int? recipients, int most) =>
    [
        .. list is { } first ? [texts.Say("Remind.NextList", Wording.Instant(office.Local(first)))] : Array.Empty<string>(),
        .. recipients is { } count ? [texts.Say("Remind.Recipients", count)] : Array.Empty<string>(),
        .. upcoming.Take(most).Select(each => texts.Say(
            "Remind.Upcoming", Wording.Date(office.DayOf(each.FireAt)), Title(each.Deadline), Wording.Date(each.Deadline.LastDay), _wording.Source(each.Deadline.Citation))),
        .. upcoming.Count > most ? [texts.Say("More", upcoming.Count - most)] : Array.Empty<string>(),
    ];

    /// <summary>The message about one thing, when the time has come; a list has no such words.</summary>
    public string Message(ReminderAbout about, DateTimeOffset now) => about switch
    {
        ReminderAbout.Words words => texts.Say("Remind.Message", Markdown.Escape(words.Text)),
        ReminderAbout.MeetingAhead { Meeting: var meeting } => texts.Say("Remind.Meeting", Markdown.Escape(meeting.Title), Wording.Instant(office.Local(meeting.Start))),
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

    /// <summary>How long it is until a last day, or since.</summary>
    public string Left(DateOnly lastDay, DateTimeOffset now) => (lastDay.DayNumber - office.DayOf(now).DayNumber) switch
    {
        0 => texts["Remind.Today"],
        > 0 and var days => texts.Say("Remind.Left", days),
        var days => texts.Say("Remind.Late", -days),
    };

    private string Before(LeadTimes before, string about) => before.Durations is [{ Amount: 0 }] ? texts.Say("Remind.OnTheDay", about) : texts.Say("Remind.Before", _reminding.Leads(before), about);

    private string To(ReminderAudience audience, string sentence) => _reminding.Audience(audience) is { } to ? texts.Say("Remind.To", sentence, to) : sentence;

    private string About(string? text, Unit? unit, string? key) =>
        string.Join(", ", new[] { key is not null && text?.Contains(key, StringComparison.OrdinalIgnoreCase) == true ? null : text, key is null ? null : texts.Say("Remind.Task", key), unit is null ? null : texts.Say("Remind.UnitWork", unit.Name) }.OfType<string>())
            is { Length: > 0 } about ? about : texts["Remind.Everything"];
}
