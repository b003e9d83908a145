using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Citations;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Progress;

namespace Assistant.Bot.Cli;

/// <summary>One plan in lines to be read by people, on a screen or in a file.</summary>
/// <param name="stored">The plan.</param>
/// <param name="text">The text it was read from.</param>
/// <param name="progress">What was reported on its tasks.</param>
/// <param name="dropped">The tasks that it no longer holds.</param>
/// <param name="chain">What it rests on, and what rests on it.</param>
/// <param name="plans">All plans in the database.</param>
internal sealed class PlanListing(
    StoredPlan stored,
    SourceText? text,
    IReadOnlyDictionary<TaskKey, ReportedProgress> progress,
    IReadOnlyList<DroppedTask> dropped,
    CitationChain chain,
    IReadOnlyDictionary<PlanId, StoredPlan> plans)
{
    private readonly Plan _plan = stored.Plan;

    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines() =>
    [
        .. Head(),
        .. Section("Assignments", _plan.Tasks, Task),
        .. Section("No longer in the plan", dropped.Where(task => progress.ContainsKey(task.Key)).ToList(), Dropped),
        .. Section("Reporting duties", _plan.Reports, Report),
        .. Section("Targets", _plan.Targets, Target),
        .. Section("Doubts", PlanDoubts.Of(_plan, text), Doubt),
        .. new CitationListing(chain, plans).Lines(),
        "",
    ];

    private IEnumerable<string> Head()
    {
        yield return $"{_plan.Document ?? "(no number)"}  {_plan.Title}";
        yield return $"  issued: {Or(Joined(_plan.Issuer, _plan.Issued is { } day ? ValueWords.Day(day) : _plan.IssuedText, ValueWords.Of(new PlanValue.SignedBy(_plan.Signer))))}";
        yield return $"  file: {_plan.Source}; {PlanStandingWords.Of(stored.Standing)}{Successor()}{Corrected()}";
    }

    private string Successor() =>
        stored.Standing is PlanStanding.Replaced { Plan: var id } && plans.TryGetValue(id, out var other) ? $"; in its place: {other.Plan.Document ?? other.Plan.Source}" : "";

    private string Corrected() => stored.Corrections.Count == 0 ? "" : $"; {stored.Corrections.Count} values corrected";

    private static IEnumerable<string> Section<T>(string title, IReadOnlyList<T> items, Func<T, IEnumerable<string>> lines) =>
        items.Count == 0 ? [] : ["", $"{title} ({items.Count})", .. items.SelectMany(lines)];

    private IEnumerable<string> Task(PlanTask task)
    {
        yield return $"  {task.Key}  {task.Title}  [{Where(task.Evidence.Lines)}]";
        foreach (var (name, words) in new (string, string)[]
        {
            ("leads", string.Join("; ", task.Leads)),
            ("with", string.Join("; ", task.Coordinators)),
            ("time", ValueWords.Of(task.Schedule)),
            ("products", string.Join("; ", task.Products)),
            ("progress", progress.TryGetValue(task.Key, out var reported) ? Words(reported) : ""),
        })
        {
            if (words.Length > 0)
                yield return $"      {name}: {words}";
        }
    }

    private IEnumerable<string> Dropped(DroppedTask task) =>
        [$"  {task.Key.Value.Split('~')[0]}  {task.Task.Title}  (gone since {ValueWords.Day(DateOnly.FromDateTime(task.At.UtcDateTime))})", $"      progress: {Words(progress[task.Key])}"];

    private IEnumerable<string> Report(ReportingDuty report) =>
    [
        $"  {PlanExport.Words(report.Period)}, {ValueWords.Of(new PlanValue.Due(report.Due, report.Before))}: {report.Who ?? "?"} → {ValueWords.Of(new PlanValue.Recipient(report.To, report.Via))}  [{Where(report.Evidence.Lines)}]",
        .. report.Subject is { } subject ? [$"      about: {subject}"] : (string[])[],
    ];

    private IEnumerable<string> Target(Target target) =>
        [$"  {target.Metric}: {ValueWords.Of(new PlanValue.Figure(target.Comparison, target.Value, target.Unit))}{(target.Period is { } period ? $" ({period})" : "")}  [{Where(target.Evidence.Lines)}]"];

    private IEnumerable<string> Doubt(PlanDoubt doubt) =>
    [
        $"  {PlanPartWords.Of(_plan, doubt.Part)} {PlanFieldWords.Of(doubt.Field)}: {Or(ValueWords.Of(doubt.Read))}  [{Where(doubt.Lines)}]",
        $"      {PlanFieldWords.Of(doubt.Reason)}",
        $"      “{doubt.Quote}”",
    ];

    /// <summary>The lines, and the page where the source has pages.</summary>
    private string Where(LineSpan lines)
    {
        var span = lines.First == lines.Last ? $"line {lines.First}" : $"lines {lines.First}-{lines.Last}";
        return text?.PageOf(lines.First) is { } page ? $"{span}, page {page.Number}{(page.IsRecognised ? ", read by OCR" : "")}" : span;
    }

    private static string Words(ReportedProgress reported) =>
        Joined(Word(reported.State), reported.Percent is { } percent ? $"{percent} %" : null, ValueWords.Day(reported.On), reported.Note);

    private static string Word(ProgressState state) => state switch
    {
        ProgressState.NotStarted => "not started",
        ProgressState.InProgress => "in progress",
        ProgressState.Paused => "paused",
        _ => "done",
    };

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Or(string words) => words.Length == 0 ? "-" : words;
}
