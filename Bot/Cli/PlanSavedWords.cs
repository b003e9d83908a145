using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Plans.Versions;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Cli;

/// <summary>Says what saving a plan came to: a line for the plan, and one for each thing that changed.</summary>
internal static class PlanSavedWords
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(PlanSaved saved)
    {
        var name = saved.Plan.Document ?? saved.Plan.Source;
        IEnumerable<string> lines = saved switch
        {
            PlanSaved.Changed { Changes: var changes } => [$"changed: {name}: {Counts(changes)}{Standing(saved)}", .. Changes(changes), .. ToConfirm(saved.Plan)],
            PlanSaved.Unchanged => [$"unchanged: {name}: {Holds(saved.Plan)}{Standing(saved)}"],
            _ => [$"added: {name}: {Holds(saved.Plan)}"],
        };
        return lines.Concat(saved.Replaces.Select(notice =>
            $"  it says on line {notice.Lines.First} that it takes the place of {notice.Document}; if so: plans replace {notice.Document} {name}"));
    }

    private static string Holds(Plan plan) => $"{plan.Tasks.Count} tasks, {plan.Reports.Count} reports, {plan.Targets.Count} targets";

    private static string Standing(PlanSaved saved) => saved.Standing is PlanStanding.InForce ? "" : $"; {PlanStandingWords.Of(saved.Standing)}";

    private static string Counts(PlanChanges changes) => changes.IsEmpty
        ? "only words that nothing is read from"
        : $"tasks {Counts(changes.Tasks)}; reports {Counts(changes.Reports)}; targets {Counts(changes.Targets)}";

    private static string Counts<T>(IReadOnlyList<PartMatch<T>> parts) =>
        $"+{parts.OfType<PartMatch<T>.Added>().Count()} ~{parts.OfType<PartMatch<T>.Kept>().Count(IsChanged)} -{parts.OfType<PartMatch<T>.Dropped>().Count()}";

    private static bool IsChanged<T>(PartMatch<T>.Kept kept) => kept.Changes.Count > 0 || kept.OtherWordsChanged;

    private static IEnumerable<string> Changes(PlanChanges changes) =>
    [
        .. changes.Head.Select(change => $"  {Words(change)}"),
        .. changes.Tasks.SelectMany(Task),
        .. changes.Reports.SelectMany(report => Part(report, "report", duty => $"{duty.Who} {ValueWords.Of(new PlanValue.Due(duty.Due, duty.Before))} {duty.Subject}")),
        .. changes.Targets.SelectMany(target => Part(target, "target", goal => $"{goal.Metric} {PlanExport.Sign(goal.Comparison)} {goal.Value} {goal.Unit}")),
    ];

    private static IEnumerable<string> Task(PartMatch<PlanTask> task)
    {
        switch (task)
        {
            case PartMatch<PlanTask>.Added { Part: var added }:
                return [$"  added: {added.Key} {added.Title}"];
            case PartMatch<PlanTask>.Dropped { Part: var dropped }:
                return [$"  dropped: {dropped.Key} {dropped.Title}; what was recorded on it is kept"];
            case PartMatch<PlanTask>.Kept kept when IsChanged(kept) || kept.Before.Key != kept.After.Key:
                var moved = kept.Before.Key == kept.After.Key ? "" : $" (was {kept.Before.Key})";
                return [$"  {(IsChanged(kept) ? "changed" : "moved")}: {kept.After.Key}{moved} {kept.After.Title}", .. Details(kept.Changes, kept.OtherWordsChanged ? "content" : null)];
            default:
                return [];
        }
    }

    private static IEnumerable<string> Part<T>(PartMatch<T> part, string kind, Func<T, string> words) => part switch
    {
        PartMatch<T>.Added { Part: var added } => [$"  added {kind}: {words(added).Trim()}"],
        PartMatch<T>.Dropped { Part: var dropped } => [$"  dropped {kind}: {words(dropped).Trim()}"],
        PartMatch<T>.Kept kept when IsChanged(kept) => [$"  changed {kind}: {words(kept.After).Trim()}", .. Details(kept.Changes, kept.OtherWordsChanged ? "words" : null)],
        _ => [],
    };

    private static IEnumerable<string> Details(IEnumerable<FieldChange> changes, string? other) =>
        changes.Select(change => $"    {Words(change)}").Concat(other is null ? [] : [$"    {other}"]);

    private static string Words(FieldChange change) => $"{PlanFieldWords.Of(change.Field)}: {Or(ValueWords.Of(change.From))} → {Or(ValueWords.Of(change.To))}";

    private static string Or(string words) => words.Length == 0 ? "-" : words;

    private static IEnumerable<string> ToConfirm(Plan plan) => PlanDoubts.Of(plan)
        .Where(doubt => doubt.Reason == DoubtReason.ChangedSinceCorrected)
        .Select(doubt => $"  to confirm again: {PlanPartWords.Of(plan, doubt.Part)} {PlanFieldWords.Of(doubt.Field)}: {Or(ValueWords.Of(doubt.Read))}");
}
