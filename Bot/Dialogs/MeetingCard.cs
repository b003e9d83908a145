using Assistant.Bot.Cards;
using Assistant.Bot.Channel;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Bot.Dialogs;

/// <summary>Shows a drafted meeting with filled-in fields, and a stored one as a receipt.</summary>
internal sealed class MeetingCard(DialogTexts texts, OfficeTime office)
{
    private static readonly MeetingKind[] Kinds = Enum.GetValues<MeetingKind>();
    private static readonly MeetingMode[] Modes = Enum.GetValues<MeetingMode>();

    private readonly MeetingWords _words = new(texts, office);
    private readonly MeetingWorkWords _work = new(texts);

    /// <summary>The card to be corrected and confirmed, with the work that will be made of the conclusions.</summary>
    public Reply.Card Draft(DialogFrame.Meeting frame, IReadOnlyList<MeetingWarning> warnings, IReadOnlyList<MeetingFieldError> errors, MeetingWork work)
    {
        var problems = errors.Select(_words.Error).ToList();
        var cautions = warnings.Select(_words.Warning).ToList();
        var text = string.Join("\n\n", new[] { texts["Meeting.Draft"], _words.List(frame.Draft, frame.Day), _work.List("Work.ToMake", work.Work) }.OfType<string>()
            .Concat(Cautions(cautions)).Concat(problems.Select(Markdown.Escape)).Append(texts["Meeting.How"]));
        var body = new[] { CardParts.Heading(texts["Meeting.Draft"]), CardParts.Box("attention", problems), CardParts.Box("warning", cautions) }.Concat(Fields(frame.Draft, frame.Day)).Concat(_work.Parts(work));
        return new Reply.Card(CardParts.Card(texts["Meeting.Draft"], body, CardParts.Buttons(frame, texts["Meeting.Confirm"], texts["Cancel"])), text);
    }

    /// <summary>The card of a logged meeting that is to be changed, what changes marked.</summary>
    /// <param name="frame">The change.</param>
    /// <param name="now">The meeting as it stands.</param>
    /// <param name="notices">What the person must know first.</param>
    /// <param name="warnings">What speaks against the change.</param>
    /// <param name="errors">What keeps it from being stored.</param>
    /// <param name="work">The work that the changed conclusions will make; null where they do not change.</param>
    public Reply.Card Change(
        DialogFrame.ChangeMeeting frame,
        Meeting now,
        IReadOnlyList<string> notices,
        IReadOnlyList<MeetingWarning> warnings,
        IReadOnlyList<MeetingFieldError> errors,
        MeetingWork? work)
    {
        var head = texts.Say("MeetingEdit.Head", _words.Name(now));
        var problems = notices.Concat(errors.Select(_words.Error)).ToList();
        var cautions = warnings.Select(_words.Warning).ToList();
        var changes = new MeetingChangeWords(texts, office).Lines(MeetingDraft.Of(now), frame.Draft);
        var marked = changes.Count > 0 ? changes : [texts["MeetingEdit.Nothing"]];
        var text = string.Join("\n\n", problems.Prepend(head).Select(Markdown.Escape)
            .Append(string.Join("\n", marked.Select(line => $"- {Markdown.Escape(line)}")))
            .Concat(new[] { work is null ? null : _work.List("Work.ToMake", work.Work) }.OfType<string>())
            .Concat(Cautions(cautions)).Append(texts["MeetingEdit.How"]));
        var body = new[] { CardParts.Heading(head), CardParts.Box("attention", problems), CardParts.Box("accent", marked), CardParts.Box("warning", cautions) }
            .Concat(Fields(frame.Draft, null)).Concat(work is null ? [] : _work.Parts(work));
        return new Reply.Card(CardParts.Card(head, body, CardParts.Buttons(frame, texts["MeetingEdit.Confirm"], texts["MeetingEdit.Keep"])), text);
    }

    /// <summary>What stands in the journal now, with what speaks against it all the same.</summary>
    /// <param name="head">What was done.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="warnings">What speaks against it.</param>
    /// <param name="work">The work that was made of its conclusions.</param>
    public (System.Text.Json.JsonElement Card, string Text) Receipt(string head, Meeting meeting, IReadOnlyList<MeetingWarning> warnings, IReadOnlyList<ConclusionWork> work)
    {
        var draft = MeetingDraft.Of(meeting);
        var cautions = warnings.Select(_words.Warning).ToList();
        var text = string.Join("\n\n", new[] { Markdown.Escape(head), _words.List(draft, null), _work.List("Work.Made", work) }.OfType<string>().Concat(Cautions(cautions)));
        var card = CardParts.Card(head, [CardParts.Heading(head), CardParts.Box("warning", cautions), CardParts.Facts(_words.Facts(draft, null)), .. _work.Parts("Work.Made", work)], []);
        return (card, text);
    }

    private static IEnumerable<string> Cautions(IEnumerable<string> cautions) => cautions.Select(caution => $"⚠ {Markdown.Escape(caution)}");

    private IEnumerable<System.Text.Json.Nodes.JsonObject?> Fields(MeetingDraft draft, DateOnly? day) =>
    [
        CardParts.Text(Id(MeetingField.Title), Label(MeetingField.Title), draft.Title, MeetingDraft.MaxLine, required: true),
        CardParts.Pair(
            CardParts.Choice(Id(MeetingField.Kind), Label(MeetingField.Kind), draft.Kind?.ToString(), Kinds.Select(kind => (texts[$"Kind.{kind}"], kind.ToString())), required: true),
            CardParts.Choice(Id(MeetingField.Mode), Label(MeetingField.Mode), draft.Mode?.ToString(), Modes.Select(mode => (texts[$"Mode.{mode}"], mode.ToString())), required: true)),
        CardParts.Pair(
            CardParts.Day(Id(MeetingField.Day), Label(MeetingField.Day), draft.Start is { } start ? office.DayOf(start) : day, required: true),
            CardParts.Day(Id(MeetingField.LastDay), Label(MeetingField.LastDay), LastDay(draft))),
        CardParts.Pair(
            CardParts.Time(Id(MeetingField.Start), Label(MeetingField.Start), TimeOf(draft.Start), required: true),
            CardParts.Time(Id(MeetingField.End), Label(MeetingField.End), TimeOf(draft.End), required: true)),
        CardParts.Text(Id(MeetingField.Unit), Label(MeetingField.Unit), draft.Unit, MeetingDraft.MaxLine),
        CardParts.Pair(
            CardParts.Text(Id(MeetingField.Chair), Label(MeetingField.Chair), draft.Chair, MeetingDraft.MaxLine),
            CardParts.Text(Id(MeetingField.Place), Label(MeetingField.Place), draft.Place, MeetingDraft.MaxLine)),
        CardParts.Text(Id(MeetingField.Attendees), Label(MeetingField.Attendees), Names(draft.Attendance), MeetingDraft.MaxText),
        CardParts.Number(Id(MeetingField.Count), Label(MeetingField.Count), draft.Attendance?.Count, 1_000_000),
        CardParts.Text(Id(MeetingField.Agenda), Label(MeetingField.Agenda), draft.Agenda, MeetingDraft.MaxText, multiline: true),
        CardParts.Text(Id(MeetingField.Conclusions), Label(MeetingField.Conclusions), draft.Conclusions, MeetingDraft.MaxText, multiline: true),
    ];

    /// <summary>The names of who attends as they stand on the card; null for none.</summary>
    public static string? Names(Attendance? attendance) => attendance is { Names.Count: > 0 } who ? string.Join(", ", who.Names) : null;

    private static string Id(MeetingField field) => field.ToString();

    private string Label(MeetingField field) => texts[$"Meeting.{field}"];

    private TimeOnly? TimeOf(DateTimeOffset? instant) => instant is { } at ? TimeOnly.FromDateTime(office.Local(at).DateTime) : null;

    private DateOnly? LastDay(MeetingDraft draft) =>
        draft is { Start: { } start, End: { } end } && office.DayOf(end) is var last && last != office.DayOf(start) ? last : null;
}
