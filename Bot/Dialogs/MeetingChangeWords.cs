using System.Globalization;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Dialogs;

/// <summary>Says what changes of a meeting, field by field: "Giờ: 8:00–10:00 → 9:00–11:00".</summary>
internal sealed class MeetingChangeWords(DialogTexts texts, OfficeTime office)
{
    private const int Longest = 120;

    private readonly MeetingWords _words = new(texts, office);

    /// <summary>The changes, a line each; empty when nothing changes.</summary>
    public IReadOnlyList<string> Lines(MeetingDraft before, MeetingDraft after) =>
    [
        .. Rows(before, after)
            .Where(row => !string.Equals(row.Before, row.After, StringComparison.Ordinal))
            .Select(row => texts.Say("MeetingEdit.Change", row.Name, Cut(row.Before), Cut(row.After))),
    ];

    private IEnumerable<(string Name, string? Before, string? After)> Rows(MeetingDraft before, MeetingDraft after) =>
    [
        (texts["Meeting.Title"], before.Title, after.Title),
        (texts["Meeting.Kind"], Kind(before), Kind(after)),
        (texts["Meeting.Mode"], Mode(before), Mode(after)),
        .. Times(before, after),
        (texts["Meeting.Unit"], before.Unit, after.Unit),
        (texts["Meeting.Chair"], before.Chair, after.Chair),
        (texts["Meeting.Place"], before.Place, after.Place),
        (texts["Meeting.Attendees"], _words.Attendance(before.Attendance), _words.Attendance(after.Attendance)),
        (texts["Meeting.Agenda"], before.Agenda, after.Agenda),
        (texts["Meeting.Conclusions"], before.Conclusions, after.Conclusions),
    ];

    /// <summary>The day and the times apart where both lie on one day, else all of it in one.</summary>
    private IEnumerable<(string Name, string? Before, string? After)> Times(MeetingDraft before, MeetingDraft after) =>
        OnOneDay(before) is { } from && OnOneDay(after) is { } to
            ? [(texts["MeetingEdit.Day"], from.Day, to.Day), (texts["MeetingEdit.Hours"], from.Hours, to.Hours)]
            : [(texts["Meeting.Time"], _words.Time(before, null), _words.Time(after, null))];

    private (string Day, string Hours)? OnOneDay(MeetingDraft draft) =>
        draft is { Start: { } start, End: { } end } && office.DayOf(start) == office.DayOf(end)
            ? (_words.Weekday(office.DayOf(start)), $"{Clock(start)}–{Clock(end)}")
            : null;

    private string? Kind(MeetingDraft draft) => draft.Kind is { } kind ? texts[$"Kind.{kind}"] : null;

    private string? Mode(MeetingDraft draft) => draft.Mode is { } mode ? texts[$"Mode.{mode}"] : null;

    private string Cut(string? value) => value is not { Length: > 0 } ? texts["MeetingEdit.Without"] : value.Length <= Longest ? value : $"{value[..value.LastIndexOf(' ', Longest)]}…";

    private string Clock(DateTimeOffset instant) => office.Local(instant).ToString("H:mm", CultureInfo.InvariantCulture);
}
