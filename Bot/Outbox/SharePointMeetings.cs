using Assistant.Bot.Dialogs;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;
using Assistant.Skills;
using Assistant.Skills.Journal;
using Assistant.Skills.Meetings;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox;

/// <summary>Keeps the list of meetings in line with the journal.</summary>
internal sealed class SharePointMeetings : IOutboxHandler
{
    private readonly IRecordList _list;
    private readonly DialogTexts _words = new(Language.Vietnamese);
    private readonly ListShape _shape;

    /// <summary>Creates the handler.</summary>
    public SharePointMeetings(IRecordList list, IOptions<GraphOptions> options)
    {
        _list = list;
        _shape = Shape(options.Value.MeetingsList, new ListTexts(), _words);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds => [MeetingMessages.Logged, MeetingMessages.Changed, MeetingMessages.Cancelled];

    /// <inheritdoc/>
    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        var meeting = OutboxBody.Meeting(claim.Message);
        return _list.PutAsync(_shape, claim.RecordId, claim.Number, Fields(meeting, MeetingMessages.IsCancelled(claim.Message, meeting)), cancellationToken);
    }

    private static ListShape Shape(string name, ListTexts titles, DialogTexts words) => new(
        name,
        [
            new ListColumn.Choice("Kind", titles["Meeting.Kind"], [.. Enum.GetValues<MeetingKind>().Select(kind => words[$"Kind.{kind}"])]),
            new ListColumn.Choice("Mode", titles["Meeting.Mode"], [.. Enum.GetValues<MeetingMode>().Select(mode => words[$"Mode.{mode}"])]),
            new ListColumn.Instant("StartsAt", titles["Meeting.Start"]) { IsIndexed = true },
            new ListColumn.Instant("EndsAt", titles["Meeting.End"]),
            new ListColumn.Text("Unit", titles["Meeting.Unit"]),
            new ListColumn.Text("Chair", titles["Meeting.Chair"]),
            new ListColumn.Text("Place", titles["Meeting.Place"]),
            new ListColumn.Note("Attendees", titles["Meeting.Attendees"]),
            new ListColumn.Number("AttendeeCount", titles["Meeting.AttendeeCount"]),
            new ListColumn.Note("Conclusions", titles["Meeting.Conclusions"]),
            new ListColumn.Text("LoggedBy", titles["Meeting.LoggedBy"]),
            new ListColumn.YesNo("Cancelled", titles["Meeting.Cancelled"]),
        ]);

    private Dictionary<string, FieldValue> Fields(Meeting meeting, bool cancelled) => new(StringComparer.Ordinal)
    {
        [ListShape.Title] = FieldWords.Line(meeting.Title),
        ["Kind"] = FieldWords.Line(_words[$"Kind.{meeting.Kind}"]),
        ["Mode"] = FieldWords.Line(_words[$"Mode.{meeting.Mode}"]),
        ["StartsAt"] = new FieldValue.Instant(meeting.Start),
        ["EndsAt"] = new FieldValue.Instant(meeting.End),
        ["Unit"] = FieldWords.Line(meeting.Unit),
        ["Chair"] = FieldWords.Line(meeting.Chair),
        ["Place"] = FieldWords.Line(meeting.Place),
        ["Attendees"] = FieldWords.Lines(string.Join('\n', meeting.Attendance.Names)),
        ["AttendeeCount"] = FieldWords.Number(meeting.Attendance.Count),
        ["Conclusions"] = FieldWords.Lines(meeting.Conclusions),
        ["LoggedBy"] = FieldWords.Line(meeting.LoggedBy),
        ["Cancelled"] = new FieldValue.YesNo(cancelled),
    };
}
