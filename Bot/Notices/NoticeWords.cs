using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Notices;

/// <summary>Says what a notice holds by itself, as Markdown.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The hours that instants are told in.</param>
internal sealed class NoticeWords(NoticeTexts texts, OfficeTime office)
{
    private const int MostTitle = 120;

    /// <summary>The words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The notice is told from the journal, not by itself.</exception>
    public string Of(NoticeContent content) => content switch
    {
        NoticeContent.ExtensionAsked asked => texts.Say(
            "Extension.Asked", Person(asked.PersonName), Task(asked.TaskKey, asked.Title, asked.Document), Day(asked.Now), Wording.Date(asked.Asked), Reason(asked.Reason)),
        NoticeContent.ExtensionDecided { Granted: true } granted => texts.Say(
            "Extension.Granted", Person(granted.PersonName), Task(granted.TaskKey, granted.Title, granted.Document), Day(granted.LastDay), Reason(granted.Reason)),
        NoticeContent.ExtensionDecided refused => texts.Say(
            "Extension.Refused", Person(refused.PersonName), Task(refused.TaskKey, refused.Title, refused.Document), Wording.Date(refused.Asked), Day(refused.LastDay),
            Reason(refused.Reason)),
        NoticeContent.OutboxParked parked => texts.Say(
            "Outbox.Parked", texts.Find($"Record.{parked.RecordKind}") ?? texts["Record.Other"], Markdown.Escape(parked.RecordId), parked.Number,
            Wording.Instant(office.Local(parked.At)), Markdown.Escape(parked.Why)),
        NoticeContent.ReminderGivenUp given => texts.Say("Reminder.GivenUp", For(given), given.Lines, new ReasonWords(new Texts(texts.Language)).Of(given.Why)),
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    private string For(NoticeContent.ReminderGivenUp given) =>
        given.IsToRoom ? texts["Reminder.Room"] : given.PersonName is { } name ? Markdown.Escape(name) : texts["Reminder.Somebody"];

    private string Person(string? name) => Markdown.Escape(name ?? texts["Somebody"]);

    private string Task(string key, string title, string? document) =>
        Markdown.Escape(texts.Say("Task", key, Markdown.Cut(title, MostTitle), document is null ? "" : texts.Say("Plan", document)));

    private string Day(DateOnly? day) => day is { } known ? Wording.Date(known) : texts["Extension.NoDay"];

    private string Reason(string? reason) => reason is null ? "" : texts.Say("Extension.Reason", Markdown.Escape(reason));
}
