using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Cards;

/// <summary>How plans, units, sources and what was reported are said.</summary>
/// <param name="texts">The language.</param>
internal sealed class Wording(Texts texts)
{
    private const int QuoteLength = 220;
    private const int TitleLength = 70;

    /// <summary>The texts themselves.</summary>
    public Texts Texts => texts;

    /// <summary>How days are said.</summary>
    public DayWords Days { get; } = new(texts);

    /// <summary>A day the Vietnamese way: 30/9/2026.</summary>
    public static string Date(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant: 8:30 20/4/2026.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToString("H:mm d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with a decimal comma.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>Names one after another.</summary>
    public static string Names(IEnumerable<Unit> units) => string.Join("; ", units.Select(unit => unit.Name));

    /// <summary>How a plan is called: by its number, else by its short title; what a meeting concluded by the meeting.</summary>
    public string Plan(string? document, string title) => document?.Any(char.IsAsciiDigit) == true ? document
        : title.StartsWith(ConclusionPlan.Type, StringComparison.Ordinal) ? Markdown.Cut(title, TitleLength)
        : texts.Say("Plan.Titled", Markdown.Cut(title, TitleLength));

    /// <summary>Where a fact stands: plan, key, line; or meeting, piece of work and sentence of what was concluded, which is no file.</summary>
    public string Source(Citation citation)
    {
        var plan = Plan(citation.Document, citation.PlanTitle);
        var lines = Lines(citation.Lines);
        var place = ConclusionPlan.IsSource(citation.Source) ? "Source.Concluded" : "Source";
        return citation.Key is { } key ? texts.Say($"{place}.Key", plan, key.Value, lines) : texts.Say(place, plan, lines);
    }

    /// <summary>Line numbers: "143", "143–145".</summary>
    public string Lines(LineSpan lines) => lines.First == lines.Last
        ? lines.First.ToString(CultureInfo.InvariantCulture)
        : texts.Say("Source.Lines", lines.First, lines.Last);

    /// <summary>The cited words with their file and lines, or with their meeting and sentence.</summary>
    /// <param name="citation">What is cited.</param>
    /// <param name="length">How many letters of the words are shown.</param>
    public string Words(Citation citation, int length) => ConclusionPlan.IsSource(citation.Source)
        ? texts.Say("Source.Concluded.Words", Plan(citation.Document, citation.PlanTitle), Lines(citation.Lines), Markdown.Cut(citation.Quote, length))
        : texts.Say("Source.Words", citation.Source, Lines(citation.Lines), Markdown.Cut(citation.Quote, length));

    /// <summary>A fact with where it stands. Telephone numbers among the cited words are masked.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="facts">What is said of it.</param>
    /// <param name="citation">Where it stands.</param>
    /// <param name="cells">The same, column by column.</param>
    /// <param name="quoted">Whether the words are quoted even where the title says them.</param>
    public PageRow Row(string title, IEnumerable<string> facts, Citation citation, IReadOnlyList<string> cells, bool quoted = false)
    {
        var masked = citation with { Quote = PhoneNumbers.Mask(citation.Quote) };
        return new PageRow(title, [.. facts], Source(masked), quoted || !Says(title, masked.Quote) ? Quote(masked.Quote) : null) { Cells = cells, Cited = masked };
    }

    /// <summary>Quoted words, cut where they are long.</summary>
    public string Quote(string words) => texts.Say("Quote", Markdown.Cut(words, QuoteLength));

    /// <summary>What was reported on a task and how it stands by that; nothing when nothing was reported. Days that are left or passed are said with its last day.</summary>
    public IEnumerable<string> Standing(TaskEntry entry) => entry switch
    {
        { Progress: null } => [],
        { Standing: TaskStanding.DoneLate late } => [texts.Say("Progress.DoneLate", Date(entry.Progress.On), late.Days)],
        { Standing: TaskStanding.DoneInTime, Day: not null } => [texts.Say("Progress.DoneInTime", Date(entry.Progress.On))],
        { Standing: TaskStanding.DoneInTime } => [texts.Say("Progress.Done", Date(entry.Progress.On))],
        { Standing: TaskStanding.OnSchedule, Day: not null } => [State(entry.Progress), texts["Progress.OnSchedule"]],
        _ => [State(entry.Progress)],
    };

    /// <summary>Who leads a task.</summary>
    public string Lead(PlanTask task) => task.Leads.Count == 0 ? texts["Task.NoLead"] : texts.Say("Task.Lead", string.Join("; ", task.Leads));

    /// <summary>What no loaded plan speaks of, a sentence each.</summary>
    public IEnumerable<string> Silence(PlanSilence silence)
    {
        if (silence.Units.Count > 0)
        {
            yield return texts.Say("Silence.Units", Names(silence.Units));
        }

        if (silence.SpokenYears.Count > 0)
        {
            yield return texts.Say("Silence.Years", string.Join(", ", silence.SpokenYears));
        }
    }

    private string State(ReportedProgress progress) => progress is { State: ProgressState.InProgress, Percent: { } percent }
        ? texts.Say("Progress.InProgressPercent", percent)
        : texts[$"Progress.{progress.State}"];

    /// <summary>Whether what is shown already says the cited words.</summary>
    private static bool Says(string shown, string quote)
    {
        var (title, words) = (Folding.FoldToWords(shown), Folding.FoldToWords(quote));
        return title.Contains(words, StringComparison.Ordinal) || words.EndsWith(title, StringComparison.Ordinal);
    }
}
