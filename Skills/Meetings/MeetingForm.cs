using System.Globalization;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Meetings;

/// <summary>
/// The values of a submitted meeting card, as text: whatever a client sends, also when it was tampered with. Values stand
/// under the names of <see cref="MeetingField"/>, in any case; others are not looked at, but for the choices of who does what was concluded.
/// </summary>
public static class MeetingForm
{
    /// <summary>What stands before the words of the conclusions in the name of a choice: "Assignee:Phòng Giáo dục" holds a unit's name.</summary>
    public const string AssigneePrefix = "Assignee:";

    private const int MostAssignees = 40;

    private static readonly string[] TimeFormats = ["HH:mm", "H:mm", "HH:mm:ss"];

    private static readonly Dictionary<string, MeetingKind> Kinds = new(StringComparer.Ordinal)
    {
        ["quan triet"] = MeetingKind.Dissemination,
        ["chuyen mon"] = MeetingKind.Professional,
        ["thao luan"] = MeetingKind.Discussion,
        ["giao ban"] = MeetingKind.Briefing,
        ["khac"] = MeetingKind.Other,
    };

    private static readonly Dictionary<string, MeetingMode> Modes = new(StringComparer.Ordinal)
    {
        ["online"] = MeetingMode.Online,
        ["in person"] = MeetingMode.InPerson,
        ["hybrid"] = MeetingMode.Hybrid,
    };

    /// <summary>
    /// Reads a form: days as <c>yyyy-MM-dd</c>, times as <c>HH:mm</c>, kinds and modes as the enum's names or the contract's
    /// words, attendees separated by commas, semicolons or lines. Never throws for what a client sent.
    /// </summary>
    /// <returns>The draft, holding what could be read, and every error; a draft without errors can be stored.</returns>
    public static MeetingFormReading Read(IReadOnlyDictionary<string, string?> values, OfficeTime office)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(office);
        var fields = new Fields(values);
        var day = fields.Day(MeetingField.Day);
        var lastDay = fields.Has(MeetingField.LastDay) ? fields.Day(MeetingField.LastDay) : day;
        var start = fields.Time(MeetingField.Start);
        var end = fields.Time(MeetingField.End);
        var count = fields.Number(MeetingField.Count);
        var names = (fields.Text(MeetingField.Attendees) ?? "")
            .Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var draft = new MeetingDraft
        {
            Title = fields.Text(MeetingField.Title),
            Kind = fields.Choice(MeetingField.Kind, Kinds),
            Mode = fields.Choice(MeetingField.Mode, Modes),
            Start = At(day, start),
            End = At(lastDay, end),
            Unit = fields.Text(MeetingField.Unit),
            Chair = fields.Text(MeetingField.Chair),
            Place = fields.Text(MeetingField.Place),
            Attendance = names.Length == 0 && count is null ? null : new Attendance(names, count),
            Agenda = fields.Text(MeetingField.Agenda),
            Conclusions = fields.Text(MeetingField.Conclusions),
            Assignees = Assignees(values),
        };
        if (!fields.Has(MeetingField.Day))
            fields.Errors.Add(new(MeetingField.Day, FieldProblem.Missing));
        // What could not be read is named once, with its own problem.
        var unread = fields.Errors.Select(error => error.Field).ToHashSet();
        var dayIsWrong = day is null || lastDay is null;
        var further = draft.Errors().Where(error => !unread.Contains(error.Field)
            && !(dayIsWrong && error is { Problem: FieldProblem.Missing, Field: MeetingField.Start or MeetingField.End } && fields.Has(error.Field)));
        return new MeetingFormReading(draft, [.. fields.Errors, .. further]);

        DateTimeOffset? At(DateOnly? on, TimeOnly? time) => on is { } d && time is { } t ? office.At(d, t) : null;
    }

    private static IReadOnlyList<ConclusionChoice> Assignees(IReadOnlyDictionary<string, string?> values) =>
    [
        .. values.Where(pair => pair.Key.StartsWith(AssigneePrefix, StringComparison.Ordinal) && pair.Value is { Length: > 0 and <= MeetingDraft.MaxLine })
            .Take(MostAssignees).Select(pair => new ConclusionChoice(pair.Key[AssigneePrefix.Length..], pair.Value!)),
    ];

    /// <summary>The field values of one form, and what is wrong with them.</summary>
    private sealed class Fields(IReadOnlyDictionary<string, string?> values)
    {
        private readonly Dictionary<string, string> _values = values
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value))
            .GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Value!.Trim(), StringComparer.OrdinalIgnoreCase);

        public List<MeetingFieldError> Errors { get; } = [];

        public bool Has(MeetingField field) => _values.ContainsKey(field.ToString());

        public string? Text(MeetingField field) => _values.GetValueOrDefault(field.ToString());

        public DateOnly? Day(MeetingField field) => Text(field) is { } text
            // Beyond these years an offset from UTC can leave the calendar.
            ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200
                ? day
                : Wrong<DateOnly>(field, FieldProblem.NotADay)
            : null;

        public TimeOnly? Time(MeetingField field) => Text(field) is { } text
            ? TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time
                : Wrong<TimeOnly>(field, FieldProblem.NotATime)
            : null;

        public int? Number(MeetingField field) => Text(field) is { } text
            ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : Wrong<int>(field, FieldProblem.NotANumber)
            : null;

        public T? Choice<T>(MeetingField field, Dictionary<string, T> words)
            where T : struct, Enum
        {
            if (Text(field) is not { } text)
                return null;
            if (text.Length < 50 && words.TryGetValue(Folding.FoldToWords(text), out var word))
                return word;
            foreach (var value in Enum.GetValues<T>())
            {
                if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
                    return value;
            }

            return Wrong<T>(field, FieldProblem.NotAChoice);
        }

        private T? Wrong<T>(MeetingField field, FieldProblem problem)
            where T : struct
        {
            Errors.Add(new MeetingFieldError(field, problem));
            return null;
        }
    }
}
