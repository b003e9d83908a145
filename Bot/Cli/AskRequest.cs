using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Cli;

/// <summary>A request as the contract writes it: its kind, and those slots that the message holds.</summary>
internal sealed record AskRequest
{
    public required string Kind { get; init; }

    public string? Text { get; init; }

    public string? Unit { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? As { get; init; }

    public string? State { get; init; }

    public string? Source { get; init; }

    public string? Key { get; init; }

    public int? Year { get; init; }

    public string? Title { get; init; }

    public string? MeetingKind { get; init; }

    public string? Mode { get; init; }

    public string? Start { get; init; }

    public string? End { get; init; }

    public string? Chair { get; init; }

    public string? Place { get; init; }

    public JsonNode? Attendees { get; init; }

    public string? Conclusions { get; init; }

    public int? Percent { get; init; }

    public string? Note { get; init; }

    public string? Date { get; init; }

    public string? At { get; init; }

    public string? Before { get; init; }

    /// <summary>Every length of time before, where there are several; <see cref="Before"/> is the longest.</summary>
    public IReadOnlyList<string>? Leads { get; init; }

    /// <summary>When a list is sent again and again: an RFC 5545 rule.</summary>
    public string? Every { get; init; }

    /// <summary>Who is reminded where it is not the asker alone: a unit, or <c>room</c>.</summary>
    public string? Audience { get; init; }

    public JsonNode? Cancel { get; init; }

    public string? Period { get; init; }

    public string? Meeting { get; init; }

    public string? On { get; init; }

    public bool? Latest { get; init; }

    public AskMeetingChanges? Changes { get; init; }

    public string? Reason { get; init; }

    public bool? Approve { get; init; }

    public string? What { get; init; }

    public string? By { get; init; }

    /// <summary>What a letter is to do: <c>inform</c>, <c>reply</c>, <c>urge</c>, <c>ask</c>.</summary>
    public string? Purpose { get; init; }

    public string? Addressee { get; init; }

    /// <summary>Writes a request.</summary>
    public static AskRequest Of(Request request) => request switch
    {
        DueRequest due => new() { Kind = "due", Unit = Only(due.Unit, due.AlsoUnits), From = First(due.Period), To = Last(due.Period), As = ContractNames.Roles.Of(due.As), State = ContractNames.TaskStates.Of(due.State) },
        FindRequest find => new() { Kind = "find", Text = find.Text, Unit = find.Unit?.Name, As = ContractNames.Roles.Of(find.As) },
        ExplainRequest explain => new() { Kind = "explain", Source = explain.Task.Source, Key = explain.Task.Key.Value },
        WhoRequest who => new() { Kind = "who", Text = who.Text, As = ContractNames.Roles.Of(who.As) },
        ReviewRequest review => new() { Kind = "plans", Text = review.Text },
        PlanChainRequest chain => new() { Kind = "plan-chain", Text = chain.Text, Unit = chain.Unit?.Name },
        PlansRequest plans => new() { Kind = "plans", Text = plans.Text, Year = plans.Year },
        TargetsRequest targets => new() { Kind = "targets", Text = targets.Text },
        ReportsRequest reports => new() { Kind = "reports", Unit = Only(reports.Unit, reports.AlsoUnits), From = First(reports.Period), To = Last(reports.Period), Text = reports.Text },
        RulesRequest rules => new() { Kind = "rules", Text = rules.Text },
        OpenRequest open => new() { Kind = "open", Text = open.Text },
        LogMeetingRequest meeting => OfMeeting(meeting),
        ChangeMeetingRequest change => OfPointer("edit-meeting", change.Meeting) with { Changes = AskMeetingChanges.Of(change.Changes) },
        CancelMeetingRequest cancel => OfPointer("cancel-meeting", cancel.Meeting) with { Reason = cancel.Reason },
        UndoRequest => new() { Kind = "undo" },
        ExtendRequest extend => OfTask("extend", extend.Task, extend.Text) with { To = extend.To is { } to ? Day(to) : null, Reason = extend.Reason },
        DecideExtensionRequest decide => OfTask("decide-extension", decide.Task, decide.Text) with { Approve = decide.Decision == ExtensionDecision.Granted, Reason = decide.Reason },
        WithdrawExtensionRequest withdraw => OfTask("withdraw-extension", withdraw.Task, withdraw.Text),
        ExtensionsRequest extensions => new() { Kind = "extensions", Unit = extensions.Unit?.Name },
        AskPartsRequest parts => OfTask("ask-parts", parts.Task, parts.Text) with { What = parts.What, By = parts.By is { } by ? Day(by) : null, Unit = parts.Units.Count > 0 ? parts.Units.ToString() : null },
        PartsRequest parts => OfTask("parts", parts.Task, parts.Text),
        MeetingsRequest meetings => new() { Kind = "meetings", Unit = meetings.Unit?.Name, From = First(meetings.Period), To = Last(meetings.Period) },
        MeetingStatsRequest stats => new() { Kind = "meeting-stats", Unit = stats.Unit?.Name, From = First(stats.Period), To = Last(stats.Period) },
        ProgressRequest progress => OfProgress(progress),
        RemindRequest remind => OfReminder(remind),
        RemindersRequest reminders => new() { Kind = "reminders", Cancel = Selection(reminders.Cancel) },
        ReminderLedgerRequest ledger => new()
        {
            Kind = "reminder-ledger",
            Unit = ledger.Unit?.Name,
            From = First(ledger.Days),
            To = Last(ledger.Days),
            State = ledger.Unopened ? "unopened" : ContractNames.LedgerStates.Of(ledger.State),
        },
        DraftReportRequest draft => new() { Kind = "draft-report", Period = ContractNames.ReportPeriods.Of(draft.Period), From = First(draft.Range), To = Last(draft.Range), Unit = draft.Unit?.Name },
        DraftLetterRequest letter => OfTask("draft-letter", letter.Task, letter.Subject) with
        {
            Purpose = ContractNames.LetterPurposes.Of(letter.Purpose),
            Addressee = letter.Addressee,
            Unit = letter.Units.Count > 0 ? letter.Units.ToString() : null,
            Period = ContractNames.ReportPeriods.Of(letter.Report),
            From = First(letter.Days),
            To = Last(letter.Days),
        },
        HelpRequest => new() { Kind = "help" },
        ChatRequest => new() { Kind = "chat" },
        UnknownRequest => new() { Kind = "unknown" },
        _ => throw new InvalidOperationException($"No kind for {request.GetType().Name}."),
    };

    /// <summary>The unit that is meant; none where several are, which one slot cannot tell.</summary>
    private static string? Only(Unit? unit, IReadOnlyList<Unit> also) => also.Any(other => other != unit) ? null : unit?.Name;

    private static AskRequest OfPointer(string kind, MeetingPointer meeting) => new()
    {
        Kind = kind,
        Meeting = meeting.Text,
        On = meeting.Days is { } day && day.First == day.Last ? Day(day.First) : null,
        From = meeting.Days is { } days && days.First != days.Last ? Day(days.First) : null,
        To = meeting.Days is { } until && until.First != until.Last ? Day(until.Last) : null,
        At = AskMeetingChanges.Clock(meeting.At),
        Unit = meeting.Unit?.Name,
        Latest = meeting.Latest ? true : null,
    };

    private static AskRequest OfTask(string kind, TaskReference? task, string? text) => new() { Kind = kind, Source = task?.Source, Key = task?.Key.Value, Text = text };

    private static AskRequest OfReminder(RemindRequest remind) => new()
    {
        Kind = "remind",
        Text = remind.Text,
        Unit = remind.Unit?.Name,
        At = Instant(remind.At),
        Before = remind.Before?.Durations[0].ToIso8601(),
        Leads = remind.Before is { Durations.Length: > 1 } several ? [.. several.Durations.Select(each => each.ToIso8601())] : null,
        Every = remind.Every is { } every ? Rule(every) : null,
        Audience = remind.Audience switch
        {
            ReminderAudience.Members members => members.Unit.Name,
            ReminderAudience.Room => "room",
            _ => null,
        },
    };

    private static string Rule(ListRhythm every)
    {
        var days = every.Span switch
        {
            ListSpan.Day => "FREQ=DAILY",
            ListSpan.Week => $"FREQ=WEEKLY;BYDAY={every.Weekday?.ToString()[..2].ToUpperInvariant()}",
            _ => string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYMONTHDAY={every.DayOfMonth}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{days};BYHOUR={every.At.Hour};BYMINUTE={every.At.Minute}");
    }

    private static AskRequest OfMeeting(LogMeetingRequest meeting) => new()
    {
        Kind = "log-meeting",
        Title = meeting.Title,
        MeetingKind = ContractNames.MeetingKinds.Of(meeting.Kind),
        Mode = ContractNames.MeetingModes.Of(meeting.Mode),
        Start = Instant(meeting.Start),
        End = Instant(meeting.End),
        Unit = meeting.Unit?.Name,
        Chair = meeting.Chair,
        Place = meeting.Place,
        Attendees = People(meeting.Attendees),
        Conclusions = meeting.Conclusions,
    };

    private static AskRequest OfProgress(ProgressRequest progress) => new()
    {
        Kind = "progress",
        Source = progress.Task?.Source,
        Key = progress.Task?.Key.Value,
        Text = progress.Text,
        State = ContractNames.ProgressStates.Of(progress.State),
        Percent = progress.Percent,
        Note = progress.Note,
        Date = progress.Date is { } date ? Day(date) : null,
    };

    /// <summary>Who attends: a number, names, or both; null stays null.</summary>
    public static JsonNode? People(Attendance? attendance) => attendance switch
    {
        null => null,
        { Names.Count: 0 } => attendance.Count is { } count ? JsonValue.Create(count) : null,
        { Count: null } => new JsonArray([.. attendance.Names.Select(name => (JsonNode?)JsonValue.Create(name))]),
        _ => new JsonObject
        {
            ["count"] = attendance.Count,
            ["names"] = new JsonArray([.. attendance.Names.Select(name => (JsonNode?)JsonValue.Create(name))]),
        },
    };

    private static JsonNode? Selection(ReminderSelection? selection) => selection switch
    {
        null => null,
        { All: true } => JsonValue.Create("all"),
        { Position: { } position } => JsonValue.Create(position),
        { Text: { } text } => JsonValue.Create(text),
        _ => JsonValue.Create(true),
    };

    private static string? First(DateRange? period) => period is { } range ? Day(range.First) : null;

    private static string? Last(DateRange? period) => period is { } range ? Day(range.Last) : null;

    /// <summary>A day, as the contract writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Instant(DateTimeOffset? instant) =>
        instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
