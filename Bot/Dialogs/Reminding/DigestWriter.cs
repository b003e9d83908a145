using System.Globalization;
using Assistant.Bot.Cards;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Dialogs.Reminding;

/// <summary>Puts what one message reminds of into words: counted in the heading, in sections, a line each, as many as fit.</summary>
/// <param name="texts">The language.</param>
/// <param name="office">The days that are counted in.</param>
internal sealed class DigestWriter(DialogTexts texts, OfficeTime office)
{
    private const int MostShown = 10;
    private const int MostListed = 12;
    private const int TitleLength = 140;
    private const int NoteLength = 400;

    private readonly Wording _wording = new(new Texts(texts.Language));
    private readonly RemindWording _reminding = new(new Texts(texts.Language));
    private readonly ReminderWords _words = new(texts, office);

    /// <summary>The digest.</summary>
    /// <param name="lines">What it reminds of.</param>
    /// <param name="shared">Whether several people read it: each line then tells whose it is.</param>
    /// <param name="now">When it is read.</param>
    public Digest Of(IEnumerable<OwedLine> lines, bool shared, DateTimeOffset now)
    {
        var today = office.DayOf(now);
        var ordered = DigestOrder.Of(lines, today);
        var single = ordered.Where(line => line.About is not ReminderAbout.Due).ToList();
        var numbered = single.Count > 1;
        var shown = single.Take(MostShown)
            .Select((line, index) => new DigestEntry(DigestOrder.PartOf(line, today), numbered ? index + 1 : null, Entry(line, shared, now), line))
            .ToList();
        var sections = shown.GroupBy(entry => entry.Part).Select(part => new DigestSection(texts[$"Digest.Part.{part.Key}"], [.. part])).ToList();
        var hidden = single.Count - shown.Count;
        var left = MostListed;
        foreach (var due in ordered.Select(line => line.About).OfType<ReminderAbout.Due>())
        {
            var all = Listed(due, now);
            sections.Add(new DigestSection(ListHeading(due), all.Count == 0 ? [Line(texts["Digest.ListEmpty"])] : [.. all.Take(left)]));
            hidden += Math.Max(0, all.Count - left);
            left = Math.Max(0, left - all.Count);
        }

        return new Digest(Heading(ordered, now, today), sections, hidden);
    }

    /// <summary>What a line is called.</summary>
    public static string Name(OwedLine line) => Markdown.Cut(
        line.About switch
        {
            ReminderAbout.LastDay { Deadline: var deadline } => ReminderWords.Title(deadline),
            ReminderAbout.MeetingAhead { Meeting: var meeting } => meeting.Title,
            ReminderAbout.Words words => words.Text,
            _ => throw new ArgumentOutOfRangeException(nameof(line)),
        },
        TitleLength);

    private string Deadline(Deadline deadline, DateTimeOffset now, bool named)
    {
        var facts = new[]
        {
            Markdown.Cut(ReminderWords.Title(deadline), TitleLength),
            texts.Say("Digest.Due", Wording.Date(deadline.LastDay), _words.Left(deadline.LastDay, now)),
            named ? Whose(deadline) : null,
            deadline is Deadline.OfTask { PlanDay: { } day } ? texts.Say("Remind.Extended", Wording.Date(day)) : null,
            $"▸ {_wording.Source(deadline.Citation)}",
        };
        return string.Join(" · ", facts.OfType<string>());
    }

    private static string? Whose(Deadline deadline) => deadline switch
    {
        Deadline.OfTask { Task.Leads: { Count: > 0 } leads } => string.Join("; ", leads),
        Deadline.OfReport { Duty.Who: { Length: > 0 } who } => who,
        _ => null,
    };

    private string Entry(OwedLine line, bool shared, DateTimeOffset now) => line.About switch
    {
        ReminderAbout.LastDay { Deadline: var deadline } => Deadline(deadline, now, shared || line.Why is Because.Leader),
        ReminderAbout.MeetingAhead { Meeting: var meeting } => Meeting(meeting),
        ReminderAbout.Words words => Markdown.Cut(words.Text, NoteLength),
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    private string Meeting(Meeting meeting) =>
        string.Join(" · ", new[] { Markdown.Cut(meeting.Title, TitleLength), Wording.Instant(office.Local(meeting.Start)), meeting.Place }.OfType<string>());

    private List<DigestEntry> Listed(ReminderAbout.Due due, DateTimeOffset now) =>
    [
        .. due.Overdue.Concat(due.Deadlines).Select(deadline => Line(Deadline(deadline, now, named: true))),
        .. due.Meetings.Select(meeting => Line(Meeting(meeting))),
    ];

    private static DigestEntry Line(string words) => new(DigestPart.Lists, null, words, null);

    private string ListHeading(ReminderAbout.Due due) => due.Days.First == due.Days.Last
        ? texts.Say("Digest.List.Day", Wording.Date(due.Days.First))
        : texts.Say($"Digest.List.{due.Span}", Wording.Date(due.Days.First), Wording.Date(due.Days.Last));

    private string Heading(IReadOnlyList<OwedLine> lines, DateTimeOffset now, DateOnly today)
    {
        var local = office.Local(now);
        var counts = lines.GroupBy(line => DigestOrder.PartOf(line, today)).Select(part => texts.Say($"Digest.Count.{part.Key}", part.Count()));
        var time = local.Hour switch { < 12 => "Morning", < 18 => "Afternoon", _ => "Evening" };
        return texts.Say("Digest.Head", texts[$"Digest.{time}"], _reminding.Weekday(local.DayOfWeek), local.ToString("d/M", CultureInfo.InvariantCulture), string.Join(", ", counts));
    }
}
