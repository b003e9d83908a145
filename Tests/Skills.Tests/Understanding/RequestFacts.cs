using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding;

/// <summary>A request as the table of messages writes it: its kind and its slots as words.</summary>
internal static class RequestFacts
{
    public static (string Kind, Dictionary<string, string?> Slots) Of(Request request) => request switch
    {
        DueRequest r => ("due", Slots(("unit", r.Unit?.Name), ("also", Names(r.AlsoUnits)), ("from", r.Period?.First), ("to", r.Period?.Last), ("as", r.As), ("state", r.State), ("source", r.Source))),
        FindRequest r => ("find", Slots(("text", r.Text), ("unit", r.Unit?.Name), ("as", r.As))),
        ExplainRequest r => ("explain", Slots(("source", r.Task.Source), ("key", r.Task.Key.Value))),
        WhoRequest r => ("who", Slots(("text", r.Text), ("as", r.As), ("key", r.Task?.Key.Value), ("source", r.Task?.Source))),
        PlanChainRequest r => ("plan-chain", Slots(("text", r.Text), ("unit", r.Unit?.Name))),
        PlansRequest r => ("plans", Slots(("text", r.Text), ("year", r.Year))),
        TargetsRequest r => ("targets", Slots(("text", r.Text))),
        ReportsRequest r => ("reports", Slots(("unit", r.Unit?.Name), ("also", Names(r.AlsoUnits)), ("from", r.Period?.First), ("to", r.Period?.Last), ("text", r.Text))),
        RulesRequest r => ("rules", Slots(("text", r.Text))),
        OpenRequest r => ("open", Slots(("text", r.Text))),
        LogMeetingRequest r => ("log-meeting", Meeting(r)),
        ChangeMeetingRequest r => ("edit-meeting", Pointed(r.Meeting, Changed(r.Changes))),
        CancelMeetingRequest r => ("cancel-meeting", Pointed(r.Meeting, Slots(("reason", r.Reason)))),
        UndoRequest => ("undo", []),
        ExtendRequest r => ("extend", Slots(("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text), ("to", r.To), ("reason", r.Reason))),
        DecideExtensionRequest r => ("decide-extension", Slots(
            ("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text), ("approve", r.Decision == ExtensionDecision.Granted ? "true" : "false"), ("reason", r.Reason))),
        WithdrawExtensionRequest r => ("withdraw-extension", Slots(("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text))),
        ExtensionsRequest r => ("extensions", Slots(("unit", r.Unit?.Name))),
        AskPartsRequest r => ("ask-parts", Slots(
            ("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text), ("units", Names(r.Units)), ("what", r.What), ("by", r.By))),
        PartsRequest r => ("parts", Slots(("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text))),
        MeetingsRequest r => ("meetings", Slots(("unit", r.Unit?.Name), ("from", r.Period?.First), ("to", r.Period?.Last))),
        MeetingStatsRequest r => ("meeting-stats", Slots(("unit", r.Unit?.Name), ("from", r.Period?.First), ("to", r.Period?.Last))),
        ProgressRequest r => ("progress", Slots(
            ("source", r.Task?.Source), ("key", r.Task?.Key.Value), ("text", r.Text), ("state", State(r.State)), ("percent", r.Percent), ("note", r.Note), ("date", r.Date))),
        RemindRequest r => ("remind", Slots(("text", r.Text), ("unit", r.Unit?.Name), ("key", r.Task?.Key.Value), ("at", r.At), ("before", r.Before?.Durations[0].ToIso8601()),
            ("leads", r.Before is { Durations.Length: > 1 } leads ? string.Join(' ', leads.Durations.Select(each => each.ToIso8601())) : null),
            ("every", Rhythm(r.Every)), ("audience", Audience(r.Audience)))),
        RemindersRequest r => ("reminders", Slots(("cancel", r.Cancel is null ? null : r.Cancel.All ? "all" : r.Cancel.Position?.ToString(CultureInfo.InvariantCulture) ?? r.Cancel.Text ?? "?"))),
        ReminderLedgerRequest r => ("reminder-ledger", Slots(("from", r.Days?.First), ("to", r.Days?.Last), ("state", r.Unopened ? "unopened" : r.State), ("unit", r.Unit?.Name))),
        DraftReportRequest r => ("draft-report", Slots(("period", Period(r.Period)), ("unit", r.Unit?.Name), ("from", r.Range?.First), ("to", r.Range?.Last))),
        DraftLetterRequest r => ("draft-letter", Slots(("purpose", ContractNames.LetterPurposes.Of(r.Purpose)), ("addressee", r.Addressee), ("text", r.Subject), ("key", r.Task?.Key.Value), ("from", r.Days?.First), ("to", r.Days?.Last))),
        HelpRequest => ("help", []),
        ChatRequest r => ("chat", Slots(("talk", r.Kind))),
        UnknownRequest => ("unknown", []),
        _ => throw new InvalidOperationException($"No facts for {request.GetType().Name}."),
    };

    private static string? Rhythm(ListRhythm? every) =>
        every is null ? null : string.Join(' ', new[] { $"{every.Span}", $"{every.Weekday}", $"{every.DayOfMonth}", Clock(every.At) }.Where(part => part.Length > 0));

    private static string? Audience(ReminderAudience audience) => audience switch
    {
        ReminderAudience.Room => "room",
        ReminderAudience.Members members => members.Unit.Name,
        _ => null,
    };

    private static Dictionary<string, string?> Meeting(LogMeetingRequest r) => Slots(
        ("title", r.Title), ("meetingKind", Kind(r.Kind)), ("mode", Mode(r.Mode)), ("day", r.Day), ("start", r.Start), ("end", r.End), ("unit", r.Unit?.Name), ("chair", r.Chair),
        ("place", r.Place), ("names", r.Attendees is { Names.Count: > 0 } who ? string.Join(", ", who.Names) : null), ("count", r.Attendees?.Count), ("conclusions", r.Conclusions));

    private static Dictionary<string, string?> Pointed(MeetingPointer meeting, Dictionary<string, string?> more)
    {
        var slots = Slots(
            ("meeting", meeting.Text), ("on", meeting.Days is { } days ? days.First == days.Last ? Day(days.First) : $"{Day(days.First)}/{Day(days.Last)}" : null),
            ("at", meeting.At is { } at ? Clock(at) : null), ("unit", meeting.Unit?.Name), ("latest", meeting.Latest ? "true" : null));
        foreach (var (name, value) in more)
        {
            slots[name] = value;
        }

        return slots;
    }

    private static Dictionary<string, string?> Changed(MeetingChanges changes) => Slots(
        ("changes.title", changes.Title), ("changes.meetingKind", Kind(changes.Kind)), ("changes.mode", Mode(changes.Mode)), ("changes.day", changes.Day),
        ("changes.start", changes.Start is { } start ? Clock(start) : null), ("changes.end", changes.End is { } end ? Clock(end) : null),
        ("changes.minutes", changes.Length?.TotalMinutes), ("changes.later", changes.Later?.TotalMinutes), ("changes.longer", changes.Longer?.TotalMinutes), ("changes.chair", changes.Chair), ("changes.place", changes.Place),
        ("changes.names", changes.Attendees is { Names.Count: > 0 } who ? string.Join(", ", who.Names) : null), ("changes.count", changes.Attendees?.Count),
        ("changes.agenda", changes.Agenda), ("changes.conclusions", changes.Conclusions));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Dictionary<string, string?> Slots(params (string Name, object? Value)[] slots) => slots.ToDictionary(
        slot => slot.Name,
        slot => slot.Value switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            Enum value => value.ToString().ToLowerInvariant(),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        });

    private static string? Names(IReadOnlyList<Unit> units) => units.Count == 0 ? null : string.Join(", ", units.Select(unit => unit.Name));

    private static string? Kind(MeetingKind? kind) => kind switch
    {
        MeetingKind.Briefing => "giao ban",
        MeetingKind.Dissemination => "quán triệt",
        MeetingKind.Professional => "chuyên môn",
        MeetingKind.Discussion => "thảo luận",
        MeetingKind.Other => "khác",
        _ => null,
    };

    private static string? Mode(MeetingMode? mode) => mode switch
    {
        MeetingMode.Online => "online",
        MeetingMode.InPerson => "in-person",
        MeetingMode.Hybrid => "hybrid",
        _ => null,
    };

    private static string? State(ProgressState? state) => state switch
    {
        ProgressState.NotStarted => "not-started",
        ProgressState.InProgress => "in-progress",
        ProgressState.Done => "done",
        ProgressState.Paused => "paused",
        _ => null,
    };

    private static string? Period(ReportPeriod? period) => period switch
    {
        ReportPeriod.Month => "tháng",
        ReportPeriod.Quarter => "quý",
        ReportPeriod.HalfYear => "6 tháng",
        ReportPeriod.NineMonths => "9 tháng",
        ReportPeriod.Year => "năm",
        _ => null,
    };
}
