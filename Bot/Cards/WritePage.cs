using Assistant.Skills.Meetings;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cards;

/// <summary>Lays out what was understood of a request for the journal, field by field, where nothing is stored.</summary>
/// <param name="texts">The language.</param>
internal sealed class WritePage(Texts texts)
{
    private readonly RemindWording _reminding = new(texts);

    /// <summary>The page.</summary>
    public Page Of(Request request) => Page.Of(
        texts["Write.Head"],
        [new PageRow(texts[Name(request)], [.. Fields(request).Where(field => field.Value is not null).Select(field => texts.Say("Field", texts[$"Field.{field.Name}"], field.Value))])]);

    private static string Name(Request request) => request switch
    {
        LogMeetingRequest => "Write.LogMeeting",
        ChangeMeetingRequest => "Write.ChangeMeeting",
        CancelMeetingRequest => "Write.CancelMeeting",
        UndoRequest => "Write.Undo",
        ExtendRequest => "Write.Extend",
        DecideExtensionRequest { Decision: ExtensionDecision.Granted } => "Write.Grant",
        DecideExtensionRequest => "Write.Refuse",
        WithdrawExtensionRequest => "Write.Withdraw",
        ExtensionsRequest => "Write.Extensions",
        AskPartsRequest => "Write.AskParts",
        PartsRequest => "Write.Parts",
        MeetingsRequest => "Write.Meetings",
        MeetingStatsRequest => "Write.Stats",
        ProgressRequest => "Write.Progress",
        RemindRequest => "Write.Remind",
        RemindersRequest => "Write.Reminders",
        ReminderLedgerRequest => "Write.ReminderLedger",
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.GetType().Name, "Not a request for the journal."),
    };

    private IEnumerable<(string Name, string? Value)> Fields(Request request) => request switch
    {
        LogMeetingRequest meeting => OfMeeting(meeting),
        ChangeMeetingRequest change => OfPointer(change.Meeting).Concat(OfChanges(change.Changes)),
        CancelMeetingRequest cancel => OfPointer(cancel.Meeting).Append(("reason", cancel.Reason)),
        ExtendRequest extend => [.. OfTask(extend.Task, extend.Text), ("to", Date(extend.To)), ("reason", extend.Reason)],
        DecideExtensionRequest decide => [.. OfTask(decide.Task, decide.Text), ("reason", decide.Reason)],
        WithdrawExtensionRequest withdraw => OfTask(withdraw.Task, withdraw.Text),
        ExtensionsRequest extensions => [("unit", extensions.Unit?.Name)],
        MeetingsRequest meetings => [("unit", meetings.Unit?.Name), ("period", Period(meetings.Period))],
        MeetingStatsRequest stats => [("unit", stats.Unit?.Name), ("period", Period(stats.Period))],
        ProgressRequest progress => OfProgress(progress),
        RemindRequest remind =>
        [
            ("text", remind.Text),
            ("task", remind.Task?.Key.Value),
            ("unit", remind.Unit?.Name),
            ("at", remind.At is { } at ? Wording.Instant(at) : null),
            ("before", remind.Before is { } before ? _reminding.Leads(before) : null),
            ("every", remind.Every is { } every ? _reminding.Rhythm(every) : null),
            ("audience", _reminding.Audience(remind.Audience)),
        ],
        RemindersRequest reminders => [("cancel", reminders.Cancel is { } cancel ? cancel.Text ?? cancel.Position?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? texts["Cancel.All"] : null)],
        ReminderLedgerRequest ledger => [("unit", ledger.Unit?.Name), ("period", Period(ledger.Days))],
        AskPartsRequest ask =>
        [
            .. OfTask(ask.Task, ask.Text),
            ("unit", ask.Units.Count == 0 ? null : Wording.Names(ask.Units)),
            ("what", ask.What),
            ("by", ask.By is { } by ? Wording.Date(by) : null),
        ],
        PartsRequest parts => OfTask(parts.Task, parts.Text),
        _ => [],
    };

    private IEnumerable<(string Name, string? Value)> OfPointer(MeetingPointer meeting) =>
    [
        ("meeting", meeting.Text ?? (meeting.Latest ? texts["Meeting.Latest"] : null)),
        ("day", meeting.Days is { } days ? days.First == days.Last ? Wording.Date(days.First) : Period(days) : null),
        ("at", Clock(meeting.At)),
        ("unit", meeting.Unit?.Name),
    ];

    private IEnumerable<(string Name, string? Value)> OfChanges(MeetingChanges changes) =>
    [
        ("title", changes.Title),
        ("kind", changes.Kind is { } kind ? texts[$"Kind.{kind}"] : null),
        ("mode", changes.Mode is { } mode ? texts[$"Mode.{mode}"] : null),
        ("newDay", Date(changes.Day)),
        ("start", Clock(changes.Start)),
        ("end", Clock(changes.End)),
        ("length", changes.Length is { } length ? texts.Say("Minutes", length.TotalMinutes) : null),
        ("later", Minutes(changes.Later)),
        ("earlier", Minutes(-changes.Later)),
        ("longer", Minutes(changes.Longer)),
        ("shorter", Minutes(-changes.Longer)),
        ("chair", changes.Chair),
        ("place", changes.Place),
        ("attendees", changes.Attendees is { } who ? People(who) : null),
        ("agenda", changes.Agenda),
        ("conclusions", changes.Conclusions),
    ];

    private static IEnumerable<(string Name, string? Value)> OfTask(TaskReference? task, string? text) => [("task", task?.Key.Value), ("text", text)];

    /// <summary>A length that is more than nothing.</summary>
    private string? Minutes(TimeSpan? length) => length > TimeSpan.Zero ? texts.Say("Minutes", length.Value.TotalMinutes) : null;

    private static string? Date(DateOnly? day) => day is { } on ? Wording.Date(on) : null;

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private string People(Attendance who) => string.Join(", ", who.Names.Concat(who.Count is { } count ? [texts.Say("People", count)] : []));

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
        ("attendees", meeting.Attendees is { } who ? People(who) : null),
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
