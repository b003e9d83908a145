namespace Assistant.Knowledge.Plans.Versions;

/// <summary>What differs between two versions of a plan.</summary>
/// <param name="Head">The values of its head that differ.</param>
/// <param name="Tasks">What became of every task: in the order of the new version, then those that are gone.</param>
/// <param name="Reports">What became of every report.</param>
/// <param name="Targets">What became of every target.</param>
public sealed record PlanChanges(
    IReadOnlyList<FieldChange> Head,
    IReadOnlyList<PartMatch<PlanTask>> Tasks,
    IReadOnlyList<PartMatch<ReportingDuty>> Reports,
    IReadOnlyList<PartMatch<Target>> Targets)
{
    /// <summary>The tasks that have another key now.</summary>
    public IEnumerable<PartMatch<PlanTask>.Kept> Moved => Tasks.OfType<PartMatch<PlanTask>.Kept>().Where(kept => kept.Before.Key != kept.After.Key);

    /// <summary>Whether nothing differs that a plan is asked for; its words may.</summary>
    public bool IsEmpty => Head.Count == 0 && !Moved.Any() && Same(Tasks) && Same(Reports) && Same(Targets);

    private static bool Same<T>(IEnumerable<PartMatch<T>> parts) =>
        parts.All(part => part is PartMatch<T>.Kept { Changes.Count: 0, OtherWordsChanged: false });
}
