using System.Text.Json.Nodes;
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
        var draft = frame.Draft;
        var problems = errors.Select(_words.Error).ToList();
        var cautions = warnings.Select(_words.Warning).ToList();
        var text = string.Join("\n\n", new[] { texts["Meeting.Draft"], _words.List(draft, frame.Day), _work.List("Work.ToMake", work.Work) }.OfType<string>()
            .Concat(cautions.Select(caution => $"⚠ {Markdown.Escape(caution)}")).Concat(problems.Select(problem => Markdown.Escape(problem))).Append(texts["Meeting.How"]));
        var body = new JsonNode?[]
        {
            CardParts.Heading(texts["Meeting.Draft"]),
            CardParts.Box("attention", problems),
            CardParts.Box("warning", cautions),
            CardParts.Text(Id(MeetingField.Title), Label(MeetingField.Title), draft.Title, MeetingDraft.MaxLine, required: true),
            CardParts.Pair(
                CardParts.Choice(Id(MeetingField.Kind), Label(MeetingField.Kind), draft.Kind?.ToString(), Kinds.Select(kind => (texts[$"Kind.{kind}"], kind.ToString())), required: true),
                CardParts.Choice(Id(MeetingField.Mode), Label(MeetingField.Mode), draft.Mode?.ToString(), Modes.Select(mode => (texts[$"Mode.{mode}"], mode.ToString())), required: true)),
            CardParts.Pair(
                CardParts.Day(Id(MeetingField.Day), Label(MeetingField.Day), draft.Start is { } start ? office.DayOf(start) : frame.Day, required: true),
                CardParts.Day(Id(MeetingField.LastDay), Label(MeetingField.LastDay), LastDay(draft))),
            CardParts.Pair(
                CardParts.Time(Id(MeetingField.Start), Label(MeetingField.Start), TimeOf(draft.Start), required: true),
                CardParts.Time(Id(MeetingField.End), Label(MeetingField.End), TimeOf(draft.End), required: true)),
            CardParts.Text(Id(MeetingField.Unit), Label(MeetingField.Unit), draft.Unit, MeetingDraft.MaxLine),
            CardParts.Pair(
                CardParts.Text(Id(MeetingField.Chair), Label(MeetingField.Chair), draft.Chair, MeetingDraft.MaxLine),
                CardParts.Text(Id(MeetingField.Place), Label(MeetingField.Place), draft.Place, MeetingDraft.MaxLine)),
            CardParts.Text(Id(MeetingField.Attendees), Label(MeetingField.Attendees), draft.Attendance is { Names.Count: > 0 } who ? string.Join(", ", who.Names) : null, MeetingDraft.MaxText),
            CardParts.Number(Id(MeetingField.Count), Label(MeetingField.Count), draft.Attendance?.Count, 1_000_000),
            CardParts.Text(Id(MeetingField.Agenda), Label(MeetingField.Agenda), draft.Agenda, MeetingDraft.MaxText, multiline: true),
            CardParts.Text(Id(MeetingField.Conclusions), Label(MeetingField.Conclusions), draft.Conclusions, MeetingDraft.MaxText, multiline: true),
        };
        return new Reply.Card(CardParts.Card(texts["Meeting.Draft"], body.Concat(_work.Parts(work)), CardParts.Buttons(frame, texts["Meeting.Confirm"], texts["Cancel"])), text);
    }

    /// <summary>What was stored, with what speaks against it all the same and the work that was made of its conclusions.</summary>
    public (System.Text.Json.JsonElement Card, string Text) Receipt(Meeting meeting, IReadOnlyList<MeetingWarning> warnings, IReadOnlyList<ConclusionWork> work)
    {
        var draft = new MeetingDraft
        {
            Title = meeting.Title,
            Kind = meeting.Kind,
            Mode = meeting.Mode,
            Start = meeting.Start,
            End = meeting.End,
            Unit = meeting.Unit,
            Chair = meeting.Chair,
            Place = meeting.Place,
            Attendance = meeting.Attendance,
            Agenda = meeting.Agenda,
            Conclusions = meeting.Conclusions,
        };
        var cautions = warnings.Select(_words.Warning).ToList();
        var text = string.Join("\n\n", new[] { texts.Say("Meeting.Stored", Markdown.Escape(meeting.Title)), _words.List(draft, null), _work.List("Work.Made", work) }.OfType<string>()
            .Concat(cautions.Select(caution => $"⚠ {Markdown.Escape(caution)}")));
        var card = CardParts.Card(
            texts.Say("Meeting.Stored", meeting.Title),
            [CardParts.Heading(texts.Say("Meeting.Stored", meeting.Title)), CardParts.Box("warning", cautions), CardParts.Facts(_words.Facts(draft, null)), .. _work.Parts("Work.Made", work)],
            []);
        return (card, text);
    }

    private static string Id(MeetingField field) => field.ToString();

    private string Label(MeetingField field) => texts[$"Meeting.{field}"];

    private TimeOnly? TimeOf(DateTimeOffset? instant) => instant is { } at ? TimeOnly.FromDateTime(office.Local(at).DateTime) : null;

    private DateOnly? LastDay(MeetingDraft draft) =>
        draft is { Start: { } start, End: { } end } && office.DayOf(end) is var last && last != office.DayOf(start) ? last : null;
}
