using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Outbox.Columns;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.ListEdits;

/// <summary>What a meeting is to become by what a person wrote into the columns of its item. What is wrong with it the journal says; unreadable words are missing.</summary>
/// <param name="columns">The columns.</param>
internal sealed class EditedMeeting(MeetingColumns columns)
{
    /// <summary>The columns that may be changed, but for <see cref="IsCancelled"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        ListShape.Title, "Kind", "Mode", "StartsAt", "EndsAt", "Unit", "Chair", "Place", "Attendees", "AttendeeCount", "Agenda", "Conclusions",
    ];

    /// <summary>The column that says that a meeting is cancelled.</summary>
    public const string IsCancelled = "Cancelled";

    /// <summary>The meeting with the changed columns.</summary>
    public MeetingDraft Apply(Meeting meeting, IReadOnlyDictionary<string, FieldValue> edits)
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
        return edits.Aggregate(draft, (before, edit) => Apply(before, edit.Key, edit.Value, meeting.Start.Offset));
    }

    private MeetingDraft Apply(MeetingDraft draft, string column, FieldValue value, TimeSpan offset) => column switch
    {
        ListShape.Title => draft with { Title = Words(value) },
        "Kind" => draft with { Kind = Named(Enum.GetValues<MeetingKind>(), columns.Word, value) },
        "Mode" => draft with { Mode = Named(Enum.GetValues<MeetingMode>(), columns.Word, value) },
        "StartsAt" => draft with { Start = Instant(value, offset) },
        "EndsAt" => draft with { End = Instant(value, offset) },
        "Unit" => draft with { Unit = Words(value) },
        "Chair" => draft with { Chair = Words(value) },
        "Place" => draft with { Place = Words(value) },
        "Attendees" => draft with { Attendance = new Attendance(Lines(value), draft.Attendance?.Count) },
        "AttendeeCount" => draft with { Attendance = new Attendance(draft.Attendance?.Names ?? [], WholeNumber.Of(value)) },
        "Agenda" => draft with { Agenda = Words(value) },
        "Conclusions" => draft with { Conclusions = Words(value) },
        _ => draft,
    };

    private static string? Words(FieldValue value) => value is FieldValue.Text text ? text.Value.Trim() : null;

    private static IReadOnlyList<string> Lines(FieldValue value) =>
        value is FieldValue.Text text ? text.Value.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static DateTimeOffset? Instant(FieldValue value, TimeSpan offset) => value is FieldValue.Instant instant ? instant.Value.ToOffset(offset) : null;

    private static T? Named<T>(IEnumerable<T> known, Func<T, string> word, FieldValue value)
        where T : struct =>
        value is FieldValue.Text text ? known.Where(each => Folding.SameWords(word(each), text.Value)).Select(each => (T?)each).FirstOrDefault() : null;
}
