using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Time;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Cards;

/// <summary>How dates, plans, sources and deadlines are said.</summary>
/// <param name="texts">The language.</param>
internal sealed class Wording(Texts texts)
{
    private const int QuoteLength = 220;
    private const int TitleLength = 70;

    /// <summary>The texts themselves.</summary>
    public Texts Texts => texts;

    /// <summary>A day the Vietnamese way: 30/9/2026.</summary>
    public static string Date(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant: 8:30 20/4/2026.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToString("H:mm d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with a decimal comma.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>A period: "từ 1/10/2026 đến 31/12/2026".</summary>
    public string Period(DateRange period) => texts.Say("Due.InPeriod", Date(period.First), Date(period.Last));

    /// <summary>How a plan is called: by its number, else by its short title.</summary>
    public string Plan(string? document, string title) => document?.Any(char.IsAsciiDigit) == true
        ? document
        : texts.Say("Plan.Titled", Markdown.Cut(title, TitleLength));

    /// <summary>Where a fact stands: plan, key, line.</summary>
    public string Source(Citation citation)
    {
        var lines = citation.Lines.First == citation.Lines.Last
            ? citation.Lines.First.ToString(CultureInfo.InvariantCulture)
            : texts.Say("Source.Lines", citation.Lines.First, citation.Lines.Last);
        var plan = Plan(citation.Document, citation.PlanTitle);
        return citation.Key is { } key ? texts.Say("Source.Key", plan, key.Value, lines) : texts.Say("Source", plan, lines);
    }

    /// <summary>Quoted words, cut where they are long.</summary>
    public string Quote(string words) => texts.Say("Quote", Markdown.Cut(words, QuoteLength));

    /// <summary>The words of a source, unless what is shown already says them.</summary>
    public string? QuoteUnless(string shown, Citation citation) =>
        Knowledge.Vietnamese.Folding.FoldToWords(shown).Contains(Knowledge.Vietnamese.Folding.FoldToWords(citation.Quote), StringComparison.Ordinal)
        || Knowledge.Vietnamese.Folding.FoldToWords(citation.Quote).EndsWith(Knowledge.Vietnamese.Folding.FoldToWords(shown), StringComparison.Ordinal)
            ? null
            : Quote(citation.Quote);

    /// <summary>A last day with what is left until it.</summary>
    public IEnumerable<string> Deadline(LastDay day, bool counting = true)
    {
        yield return texts.Say("Day.Deadline", Date(day.Date));
        foreach (var note in Notes(day, counting))
        {
            yield return note;
        }
    }

    /// <summary>Days left, and whether the day is a day of rest.</summary>
    /// <param name="day">The day.</param>
    /// <param name="counting">Whether days are counted: not for what is done.</param>
    /// <param name="past">What is said of a day that has passed: of a report nobody knows whether it was sent.</param>
    public IEnumerable<string> Notes(LastDay day, bool counting = true, string past = "Day.Late")
    {
        if (counting)
        {
            yield return day.DaysLeft switch
            {
                0 => texts["Day.Today"],
                > 0 => texts.Say("Day.Left", day.DaysLeft),
                _ => texts.Say(past, -day.DaysLeft),
            };
        }

        if (day is { IsWeekend: true, DaysLeft: >= 0 })
        {
            yield return texts[day.Date.DayOfWeek == DayOfWeek.Saturday ? "Day.Saturday" : "Day.Sunday"];
        }
    }

    /// <summary>When a task is to be done.</summary>
    public IEnumerable<string> When(TaskEntry entry)
    {
        var done = entry.Progress is { State: ProgressState.Done };
        return entry.Day is { } day ? Deadline(day, counting: !done) : entry.Task.Schedule switch
        {
            Schedule.Continuous { Years: var years } when years.First.Year == years.Last.Year => [texts.Say("Day.Continuous", years.First.Year)],
            Schedule.Continuous { Years: var years } => [texts.Say("Day.ContinuousYears", years.First.Year, years.Last.Year)],
            Schedule.Period period => [texts.Say("Day.OpenEnd", Date(period.First))],
            _ => [texts["Day.None"]],
        };
    }

    /// <summary>What was reported on a task; nothing when nothing was.</summary>
    public IEnumerable<string> Progress(ReportedProgress? progress) => progress switch
    {
        null => [],
        { State: ProgressState.Done } => [texts.Say("Progress.Done", Date(progress.On))],
        { State: ProgressState.InProgress, Percent: { } percent } => [texts.Say("Progress.InProgressPercent", percent)],
        _ => [texts[$"Progress.{progress.State}"]],
    };

    /// <summary>Who leads a task.</summary>
    public string Lead(PlanTask task) => task.Leads.Count == 0 ? texts["Task.NoLead"] : texts.Say("Task.Lead", string.Join("; ", task.Leads));
}
