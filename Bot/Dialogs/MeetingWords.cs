using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;

namespace Assistant.Bot.Dialogs;

/// <summary>How a meeting, what speaks against it and what is wrong with it are said.</summary>
internal sealed class MeetingWords(DialogTexts texts, OfficeTime office)
{
    /// <summary>What a meeting is told from others by: title, time, unit.</summary>
    public string Name(Meeting meeting) =>
        string.Join(", ", new[] { meeting.Title, Time(MeetingDraft.Of(meeting), null), meeting.Unit }.OfType<string>());

    /// <summary>What is known of a meeting, field by field.</summary>
    public IEnumerable<(string Name, string? Value)> Facts(MeetingDraft draft, DateOnly? day) =>
    [
        (texts["Meeting.Title"], draft.Title),
        (texts["Meeting.Kind"], draft.Kind is { } kind ? texts[$"Kind.{kind}"] : null),
        (texts["Meeting.Mode"], draft.Mode is { } mode ? texts[$"Mode.{mode}"] : null),
        (texts["Meeting.Time"], Time(draft, day)),
        (texts["Meeting.Unit"], draft.Unit),
        (texts["Meeting.Chair"], draft.Chair),
        (texts["Meeting.Place"], draft.Place),
        (texts["Meeting.Attendees"], Attendance(draft.Attendance)),
        (texts["Meeting.Agenda"], draft.Agenda),
        (texts["Meeting.Conclusions"], draft.Conclusions),
    ];

    /// <summary>The same in Markdown, one line a field.</summary>
    public string List(MeetingDraft draft, DateOnly? day) => string.Join("\n", Facts(draft, day)
        .Where(fact => fact.Value is not null).Select(fact => $"- **{fact.Name}:** {Markdown.Escape(fact.Value!)}"));

    /// <summary>What is wrong with a field, and what to do.</summary>
    public string Error(MeetingFieldError error) => texts.Say($"Problem.{error.Problem}", texts[$"Meeting.{error.Field}"]);

    /// <summary>A warning, with the rule it rests on as the plan words it.</summary>
    public string Warning(MeetingWarning warning)
    {
        var sentence = warning switch
        {
            MeetingWarning.TooLong tooLong => texts.Say("Warn.TooLong", Number(tooLong.Days), tooLong.Rule.Meeting, Number(tooLong.Rule.MaxDays)),
            MeetingWarning.OutsideWorkingHours outside => texts.Say("Warn.OutsideHours", Clock(outside.Opens), Clock(outside.Closes)),
            MeetingWarning.OnRestDay rest => texts.Say("Warn.RestDay", Wording.Date(rest.Day)),
            MeetingWarning.EndsBeforeStart => texts["Warn.EndsBeforeStart"],
            MeetingWarning.BelowOnlineTarget below => texts.Say("Warn.BelowOnlineTarget", below.Online, below.Total, Number(below.Target.Value)),
            MeetingWarning.Clash clash => texts.Say("Warn.Clash", clash.Other.Title, Clock(TimeOnly.FromDateTime(office.Local(clash.Other.Start).DateTime)), texts[$"Clash.{clash.Reason}"]),
            MeetingWarning.MoreClashes more => texts.Say("Warn.MoreClashes", more.Count),
            MeetingWarning.Busy { Time: var busy } => texts.Say("Warn.Busy", busy.Name, Clock(TimeOnly.FromDateTime(office.Local(busy.Start).DateTime)), texts[$"Clash.{busy.Taken}"]),
            MeetingWarning.CalendarsNotAsked => texts["Warn.CalendarsNotAsked"],
            MeetingWarning.FreeInstead free => texts.Say("Warn.FreeInstead", string.Join("; ", free.Slots.Select(slot => Stretch(slot.Start, slot.End)))),
            _ => throw new ArgumentOutOfRangeException(nameof(warning)),
        };
        return warning.Citation is { } citation ? $"{sentence} {Source(citation)}" : sentence;
    }

    private string Source(Citation citation)
    {
        var wording = new Wording(new Texts(texts.Language));
        return $"({wording.Source(citation)}: {wording.Quote(citation.Quote)})";
    }

    /// <summary>Its day and its times; null where neither is known.</summary>
    public string? Time(MeetingDraft draft, DateOnly? day) => draft switch
    {
        { Start: { } start, End: { } end } when office.DayOf(start) == office.DayOf(end) => Stretch(start, end),
        { Start: { } start, End: { } end } => $"{Wording.Instant(office.Local(start))} – {Wording.Instant(office.Local(end))}",
        { Start: { } start } => $"{Clock(TimeOnly.FromDateTime(office.Local(start).DateTime))} {Weekday(office.DayOf(start))}",
        _ => day is { } only ? Weekday(only) : null,
    };

    private string Stretch(DateTimeOffset start, DateTimeOffset end) =>
        $"{Clock(TimeOnly.FromDateTime(office.Local(start).DateTime))}–{Clock(TimeOnly.FromDateTime(office.Local(end).DateTime))} {Weekday(office.DayOf(start))}";

    /// <summary>A day with its name.</summary>
    public string Weekday(DateOnly day) => $"{texts[$"Day.{day.DayOfWeek}"]} {Wording.Date(day)}";

    /// <summary>Who attends; null where nobody said.</summary>
    public string? Attendance(Attendance? attendance) => attendance is null or { Names.Count: 0, Count: null }
        ? null
        : string.Join(", ", attendance.Names.Concat(attendance.Count is { } count ? [texts.Say("People", count)] : []));

    private static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private string Number(decimal number) =>
        texts.Language == Language.English ? number.ToString("0.####", CultureInfo.InvariantCulture) : Wording.Number(number);
}
