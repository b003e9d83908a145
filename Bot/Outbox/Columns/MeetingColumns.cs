using Assistant.Bot.Dialogs;
using Assistant.Bot.Graph.Lists;
using Assistant.Skills;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Outbox.Columns;

/// <summary>The list of meetings: its columns, and what stands in them.</summary>
internal sealed class MeetingColumns
{
    private readonly DialogTexts _words = new(Language.Vietnamese);

    /// <summary>Creates them for a list of the given name.</summary>
    public MeetingColumns(string list)
    {
        var titles = new ListTexts();
        Shape = new ListShape(
            list,
            [
                new ListColumn.Choice("Kind", titles["Meeting.Kind"], [.. Enum.GetValues<MeetingKind>().Select(Word)]),
                new ListColumn.Choice("Mode", titles["Meeting.Mode"], [.. Enum.GetValues<MeetingMode>().Select(Word)]),
                new ListColumn.Instant("StartsAt", titles["Meeting.Start"]) { IsIndexed = true },
                new ListColumn.Instant("EndsAt", titles["Meeting.End"]),
                new ListColumn.Text("Unit", titles["Meeting.Unit"]),
                new ListColumn.Text("Chair", titles["Meeting.Chair"]),
                new ListColumn.Text("Place", titles["Meeting.Place"]),
                new ListColumn.Note("Attendees", titles["Meeting.Attendees"]),
                new ListColumn.Number("AttendeeCount", titles["Meeting.AttendeeCount"]),
                new ListColumn.Note("Agenda", titles["Meeting.Agenda"]),
                new ListColumn.Note("Conclusions", titles["Meeting.Conclusions"]),
                new ListColumn.Text("LoggedBy", titles["Meeting.LoggedBy"]),
                new ListColumn.YesNo("Cancelled", titles["Meeting.Cancelled"]),
                new ListColumn.Note("CancelledReason", titles["Meeting.CancelledReason"]),
            ]);
    }

    /// <summary>The list.</summary>
    public ListShape Shape { get; }

    /// <summary>What stands in the columns for a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="isCancelled">Whether it is cancelled.</param>
    public Dictionary<string, FieldValue> Fields(Meeting meeting, bool isCancelled) => new(StringComparer.Ordinal)
    {
        [ListShape.Title] = FieldWords.Line(meeting.Title),
        ["Kind"] = FieldWords.Line(Word(meeting.Kind)),
        ["Mode"] = FieldWords.Line(Word(meeting.Mode)),
        ["StartsAt"] = new FieldValue.Instant(meeting.Start),
        ["EndsAt"] = new FieldValue.Instant(meeting.End),
        ["Unit"] = FieldWords.Line(meeting.Unit),
        ["Chair"] = FieldWords.Line(meeting.Chair),
        ["Place"] = FieldWords.Line(meeting.Place),
        ["Attendees"] = FieldWords.Lines(string.Join('\n', meeting.Attendance.Names)),
        ["AttendeeCount"] = FieldWords.Number(meeting.Attendance.Count),
        ["Agenda"] = FieldWords.Lines(meeting.Agenda),
        ["Conclusions"] = FieldWords.Lines(meeting.Conclusions),
        ["LoggedBy"] = FieldWords.Line(meeting.LoggedBy),
        ["Cancelled"] = new FieldValue.YesNo(isCancelled),
        ["CancelledReason"] = FieldWords.Lines(meeting.CancelledReason),
    };

    /// <summary>The word for a kind.</summary>
    public string Word(MeetingKind kind) => _words[$"Kind.{kind}"];

    /// <summary>The word for a mode.</summary>
    public string Word(MeetingMode mode) => _words[$"Mode.{mode}"];
}
