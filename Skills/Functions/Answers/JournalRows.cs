using System.Globalization;
using Assistant.Skills.Extensions;
using Assistant.Skills.Meetings;
using Assistant.Skills.Parts;
using Assistant.Skills.Reminders;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Functions.Answers;

/// <summary>Rows about what people told the assistant.</summary>
internal static class JournalRows
{
    public static FunctionRow Of(Meeting meeting) => new FunctionRow.Meeting(
        meeting.Id, meeting.Title, ContractNames.MeetingKinds.Of(meeting.Kind)!, ContractNames.MeetingModes.Of(meeting.Mode)!, meeting.Start, meeting.End)
    {
        Unit = meeting.Unit,
        Chair = meeting.Chair,
        Place = meeting.Place,
        Count = meeting.Attendance.Count,
        Conclusions = meeting.Conclusions is { } words ? PlanRows.Cut(words) : null,
    };

    public static FunctionRow Of(MeetingsCounted counted) => new FunctionRow.MeetingCount(counted.Total, counted.Online, counted.Hybrid, counted.Hours)
    {
        OnlinePercent = Rounded(counted.OnlinePercent),
        YearBefore = counted.YearBefore.Count == 0 ? null : counted.YearBefore.Count,
        ChangePercent = Rounded(counted.ChangePercent),
        OnlineTarget = counted.Target?.Value,
        ByUnit = counted.ByUnit.GroupBy(each => each.Unit ?? "", StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Sum(one => one.Tally.Total), StringComparer.Ordinal),
        ByMonth = counted.ByMonth.ToDictionary(each => each.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), each => each.Tally.Total, StringComparer.Ordinal),
        Cite = counted.Source is { } source ? PlanRows.Cite(source) : null,
    };

    public static FunctionRow Of(ExtensionListing listing) => new FunctionRow.Extension(
        listing.Plan.Source, listing.Task.Key.Value, PlanRows.Cut(listing.Task.Title), listing.Extension.From, listing.Extension.To,
        Kebab.Of(listing.Extension.State), PlanRows.Cut(listing.Extension.Reason), listing.MayDecide)
    {
        Unit = listing.Extension.Unit,
        Cite = PlanRows.Cite(listing.Citation),
    };

    public static IEnumerable<FunctionRow> Of(PartsListed parts) => parts.Own.Select(own => Of(own.Inquiry, own.Part, isOwn: true))
        .Concat(parts.Inquiries.SelectMany(standing => standing.Parts.Select(part => Of(standing.Inquiry, part, isOwn: false))));

    public static FunctionRow Of(ReminderListing listing)
    {
        var row = new FunctionRow.Reminder(listing.Position, listing.Reminder.Text) { Next = listing.Next };
        return listing.Reminder.Timing switch
        {
            ReminderTiming.Once once => row with { At = once.At },
            ReminderTiming.BeforeDeadlines before => row with
            {
                Before = [.. before.Before.Durations.Select(length => length.ToIso8601())],
                Unit = before.Unit?.Name,
                Key = before.TaskKey,
            },
            ReminderTiming.Regularly regularly => row with { Every = Kebab.Of(regularly.Rhythm.Span), Unit = regularly.Unit?.Name },
            _ => throw new InvalidOperationException($"No row for {listing.Reminder.Timing.GetType().Name}."),
        };
    }

    public static FunctionRow Of(LedgerEntry entry) => new FunctionRow.Message(
        entry.Name, entry.Row.Title, ContractNames.LedgerStates.Of(entry.Row.State)!, entry.Row.OwedAt)
    { SentAt = entry.Row.SentAt, OpenedAt = entry.Row.OpenedAt };

    private static FunctionRow.Part Of(PartInquiry inquiry, Part part, bool isOwn) => new(
        inquiry.Document, inquiry.TaskKey, PlanRows.Cut(inquiry.Title), PlanRows.Cut(inquiry.What), inquiry.By, part.Unit.Name, Kebab.Of(part.State), isOwn);

    private static decimal? Rounded(decimal? percent) => percent is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null;
}
