using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what was understood of a request for the journal, field by field, where nothing is stored.</summary>
/// <param name="texts">The language.</param>
internal sealed class WritePage(Texts texts)
{
    /// <summary>The page.</summary>
    public Page Of(Request request) => Page.Of(
        texts["Write.Head"],
        [new PageRow(texts[Name(request)], [.. Fields(request).Where(field => field.Value is not null).Select(field => texts.Say("Field", texts[$"Field.{field.Name}"], field.Value))])]);

    private static string Name(Request request) => request switch
    {
        LogMeetingRequest => "Write.LogMeeting",
        MeetingsRequest => "Write.Meetings",
        MeetingStatsRequest => "Write.Stats",
        ProgressRequest => "Write.Progress",
        RemindRequest => "Write.Remind",
        RemindersRequest => "Write.Reminders",
        DraftReportRequest => "Write.Draft",
        AskPartsRequest => "Write.AskParts",
        PartsRequest => "Write.Parts",
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "Not a request for the journal."),
    };

    private IEnumerable<(string Name, string? Value)> Fields(Request request) => request switch
    {
        LogMeetingRequest meeting => OfMeeting(meeting),
        MeetingsRequest meetings => [("unit", meetings.Unit?.Name), ("period", Period(meetings.Period))],
        MeetingStatsRequest stats => [("unit", stats.Unit?.Name), ("period", Period(stats.Period))],
        ProgressRequest progress => OfProgress(progress),
        RemindRequest remind =>
        [
            ("text", remind.Text),
            ("task", remind.Task?.Key.Value),
            ("unit", remind.Unit?.Name),
            ("at", remind.At is { } at ? Wording.Instant(at) : null),
            ("before", remind.Before is { } before ? $"{Wording.Number(before.Amount)} {before.Unit}" : null),
        ],
        RemindersRequest reminders => [("cancel", reminders.Cancel is { } cancel ? cancel.Text ?? cancel.Position?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? texts["Cancel.All"] : null)],
        AskPartsRequest ask =>
        [
            ("task", ask.Task?.Key.Value ?? ask.Text),
            ("unit", ask.Units.Count == 0 ? null : Wording.Names(ask.Units)),
            ("text", ask.What),
            ("by", ask.By is { } by ? Wording.Date(by) : null),
        ],
        PartsRequest parts => [("task", parts.Task?.Key.Value ?? parts.Text)],
        DraftReportRequest draft =>
        [
            ("period", draft.Period is { } period ? texts[$"Period.{period}"] : Period(draft.Range)),
            ("unit", draft.Unit?.Name),
        ],
        _ => [],
    };

    private IEnumerable<(string Name, string? Value)> OfMeeting(LogMeetingRequest meeting) =>
    [
        ("title", meeting.Title),
        ("kind", meeting.Kind is { } kind ? texts[$"Kind.{kind}"] : null),
        ("mode", meeting.Mode is { } mode ? texts[$"Mode.{mode}"] : null),
        ("start", meeting.Start is { } start ? Wording.Instant(start) : null),
        ("end", meeting.End is { } end ? Wording.Instant(end) : null),
        ("unit", meeting.Unit?.Name),
        ("chair", meeting.Chair),
        ("place", meeting.Place),
        ("attendees", meeting.Attendees is { } who
            ? string.Join(", ", who.Names.Concat(who.Count is { } count ? [texts.Say("People", count)] : []))
            : null),
        ("conclusions", meeting.Conclusions),
    ];

    private IEnumerable<(string Name, string? Value)> OfProgress(ProgressRequest progress) =>
    [
        ("task", progress.Task?.Key.Value),
        ("text", progress.Text),
        ("state", progress.State is { } state ? texts[$"State.{state}"] : null),
        ("percent", progress.Percent is { } percent ? $"{percent}%" : null),
        ("note", progress.Note),
        ("date", progress.Date is { } date ? Wording.Date(date) : null),
    ];

    private string? Period(Knowledge.Time.DateRange? range) =>
        range is { } period ? texts.Say("Due.InPeriod", Wording.Date(period.First), Wording.Date(period.Last)) : null;
}
