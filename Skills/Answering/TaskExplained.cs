using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>One task in full.</summary>
/// <param name="Explain">The request.</param>
/// <param name="Task">The task; null when no plan holds it.</param>
public sealed record TaskExplained(ExplainRequest Explain, TaskEntry? Task) : SkillResult(Explain)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => Task is null ? [] : [new AnswerItem(Task.Plan.Source, Task.Task.Key, null)];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Task is null ? [] : [
        Task.Citation,
        .. Task.Task.ScheduleEvidence is { } schedule ? [Citation.Of(Task.Plan, schedule, Task.Task.Key)] : Array.Empty<Citation>()];
}
