using System.Globalization;
using System.Xml;
using Assistant.Knowledge.Plans;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Answers;

/// <summary>The fields of what would be stored, under the names of the arguments that fill them; what is not known is left out.</summary>
internal static class DraftFields
{
    public static IReadOnlyDictionary<string, string> Of(MeetingDraft draft) => Known(
        ("title", draft.Title), ("meetingKind", ContractNames.MeetingKinds.Of(draft.Kind)), ("mode", ContractNames.MeetingModes.Of(draft.Mode)),
        ("start", Instant(draft.Start)), ("end", Instant(draft.End)), ("unit", draft.Unit), ("chair", draft.Chair), ("place", draft.Place),
        ("attendees", Names(draft.Attendance)), ("count", Number(draft.Attendance?.Count)), ("agenda", draft.Agenda), ("conclusions", draft.Conclusions));

    public static IReadOnlyDictionary<string, string> Of(ProgressDraft draft, PlanTask? task, ReportedProgress? before) => Known(
        ("source", draft.Task?.Source), ("key", draft.Task?.Key.Value), ("title", task?.Title), ("state", ContractNames.ProgressStates.Of(draft.State)),
        ("percent", Number(draft.Percent)), ("note", draft.Note), ("date", Day(draft.On)), ("stateBefore", ContractNames.ProgressStates.Of(before?.State)));

    public static IReadOnlyDictionary<string, string> Of(ExtensionDraft draft, PlanTask? task) => Known(
        ("source", draft.Task?.Source), ("key", draft.Task?.Key.Value), ("title", task?.Title), ("dayInForce", Day(draft.Seen)), ("to", Day(draft.To)), ("reason", draft.Reason));

    public static IReadOnlyDictionary<string, string> Of(DecisionDraft draft, ExtensionListing listing) => Known(
        ("source", listing.Plan.Source), ("key", listing.Task.Key.Value), ("title", listing.Task.Title), ("to", Day(listing.Extension.To)),
        ("decision", ContractNames.Decisions.Of(draft.Decision)), ("reason", draft.Reason));

    public static IReadOnlyDictionary<string, string> Of(ReminderDraft draft) => Known(
        ("text", draft.Text), ("at", Instant(draft.At)), ("before", draft.Before is { } before ? string.Join(' ', before.Durations.Select(length => length.ToIso8601())) : null),
        ("every", draft.Every is { } every ? Kebab.Of(every.Span) : null), ("time", draft.Every is { } list ? Clock(list.At) : null),
        ("unit", draft.Unit?.Name), ("source", draft.Task?.Source), ("key", draft.Task?.Key.Value), ("audienceUnit", (draft.Audience as ReminderAudience.Members)?.Unit.Name));

    public static IReadOnlyDictionary<string, string> Of(ReminderSelection selection) =>
        Known(("all", selection.All ? "true" : null), ("position", Number(selection.Position)), ("text", selection.Text));

    public static IReadOnlyDictionary<string, string> Of(Request request) => request switch
    {
        ChangeMeetingRequest change => Of(change),
        CancelMeetingRequest cancel => Known(("id", cancel.Meeting.Id), ("reason", cancel.Reason)),
        WithdrawExtensionRequest withdraw => Known(("source", withdraw.Task?.Source), ("key", withdraw.Task?.Key.Value)),
        AskPartsRequest ask => Known(
            ("source", ask.Task?.Source), ("key", ask.Task?.Key.Value), ("units", ask.Units.Count == 0 ? null : ask.Units.ToString()), ("what", ask.What), ("by", Day(ask.By))),
        LogMeetingRequest log => Of(new MeetingDraft
        {
            Title = log.Title,
            Kind = log.Kind,
            Mode = log.Mode,
            Start = log.Start,
            End = log.End,
            Unit = log.Unit?.Name,
            Chair = log.Chair,
            Place = log.Place,
            Attendance = log.Attendees,
            Conclusions = log.Conclusions,
        }),
        ProgressRequest report => Known(
            ("source", report.Task?.Source), ("key", report.Task?.Key.Value), ("state", ContractNames.ProgressStates.Of(report.State)), ("percent", Number(report.Percent)),
            ("note", report.Note), ("date", Day(report.Date))),
        ExtendRequest extend => Known(("source", extend.Task?.Source), ("key", extend.Task?.Key.Value), ("to", Day(extend.To)), ("reason", extend.Reason)),
        DecideExtensionRequest decide => Known(
            ("source", decide.Task?.Source), ("key", decide.Task?.Key.Value), ("decision", ContractNames.Decisions.Of(decide.Decision)), ("reason", decide.Reason)),
        RemindRequest remind => Of(new ReminderDraft(remind.Text, remind.At, remind.Before, remind.Unit, remind.Task) { Every = remind.Every, Audience = remind.Audience }),
        RemindersRequest { Cancel: { } selection } => Of(selection),
        _ => Known(),
    };

    private static IReadOnlyDictionary<string, string> Of(ChangeMeetingRequest change) => Known(
        ("id", change.Meeting.Id), ("title", change.Changes.Title), ("meetingKind", ContractNames.MeetingKinds.Of(change.Changes.Kind)),
        ("mode", ContractNames.MeetingModes.Of(change.Changes.Mode)), ("day", Day(change.Changes.Day)), ("startTime", Clock(change.Changes.Start)), ("endTime", Clock(change.Changes.End)),
        ("length", change.Changes.Length is { } length ? XmlConvert.ToString(length) : null), ("chair", change.Changes.Chair), ("place", change.Changes.Place),
        ("attendees", Names(change.Changes.Attendees)), ("count", Number(change.Changes.Attendees?.Count)), ("agenda", change.Changes.Agenda), ("conclusions", change.Changes.Conclusions));

    private static Dictionary<string, string> Known(params (string Name, string? Value)[] fields) =>
        fields.Where(field => field.Value is not null).ToDictionary(field => field.Name, field => field.Value!, StringComparer.Ordinal);

    private static string? Names(Attendance? attendance) => attendance is { Names.Count: > 0 } ? string.Join(", ", attendance.Names) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Instant(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
