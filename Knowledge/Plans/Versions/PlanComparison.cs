using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>Compares two versions of a plan.</summary>
internal static class PlanComparison
{
    private const double Alike = 0.6;

    /// <summary>What differs.</summary>
    /// <param name="before">The version that was.</param>
    /// <param name="after">The version that is.</param>
    /// <param name="tasks">The index of the task before for each task after.</param>
    public static PlanChanges Between(Plan before, Plan after, IReadOnlyList<int?> tasks) => new(
        Changes(before, new PlanPart.Head(), after, new PlanPart.Head()),
        Matches(before.Tasks, after.Tasks, tasks, (from, to) =>
            new(from, to, Changes(before, new PlanPart.OfTask(from.Key), after, new PlanPart.OfTask(to.Key)), Content(from) != Content(to))),
        Matches(before.Reports, after.Reports, Pairs(before.Reports, after.Reports, Words), (from, to) =>
            new(from, to, Changes(before, Part(before.Reports, from), after, Part(after.Reports, to)), !Folding.SameWords(from.Subject ?? "", to.Subject ?? ""))),
        Matches(before.Targets, after.Targets, Pairs(before.Targets, after.Targets, target => Folding.FoldToWords(target.Metric)), (from, to) =>
            new(from, to, Changes(before, PartOf(before.Targets, from), after, PartOf(after.Targets, to)), !Folding.SameWords(from.Period ?? "", to.Period ?? ""))));

    private static IReadOnlyList<FieldChange> Changes(Plan before, PlanPart from, Plan after, PlanPart to) =>
    [
        .. PlanFields.Of(from)
            .Select(field => new FieldChange(field, PlanFields.Read(before, from, field)!, PlanFields.Read(after, to, field)!))
            .Where(change => ValueWords.Of(change.From) != ValueWords.Of(change.To)),
    ];

    private static IReadOnlyList<PartMatch<T>> Matches<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, IReadOnlyList<int?> pairs, Func<T, T, PartMatch<T>.Kept> kept)
    {
        var found = pairs.OfType<int>().ToHashSet();
        return
        [
            .. after.Select((part, index) => pairs[index] is { } from ? kept(before[from], part) : (PartMatch<T>)new PartMatch<T>.Added(part)),
            .. before.Where((_, index) => !found.Contains(index)).Select(part => new PartMatch<T>.Dropped(part)),
        ];
    }

    private static IReadOnlyList<int?> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> words)
    {
        var (left, right) = (before.Select(part => new Wording(words(part))).ToList(), after.Select(part => new Wording(words(part))).ToList());
        return Pairing.Of(left.Count, right.Count, (from, to) => left[from].LikenessTo(right[to]) is >= Alike and var alike ? alike : 0);
    }

    private static PlanPart.OfReport Part(IReadOnlyList<ReportingDuty> reports, ReportingDuty report) => new(IndexOf(reports, report));

    private static PlanPart.OfTarget PartOf(IReadOnlyList<Target> targets, Target target) => new(IndexOf(targets, target));

    private static int IndexOf<T>(IReadOnlyList<T> items, T item)
    {
        var index = 0;
        while (!ReferenceEquals(items[index], item))
            index++;
        return index;
    }

    private static string Words(ReportingDuty duty) =>
        Folding.FoldToWords($"{duty.Who} {duty.To} {duty.Via} {PlanExport.Words(duty.Period)} {duty.Subject}");

    private static string Content(PlanTask task) => Folding.FoldToWords(string.Join(' ', task.Activities.Select(activity => activity.Text)));
}
