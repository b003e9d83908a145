using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>One task in full.</summary>
/// <param name="Explain">The request.</param>
/// <param name="Task">The task; null when the plan does not hold it.</param>
public sealed record TaskExplained(ExplainRequest Explain, TaskEntry? Task) : SkillResult(Explain)
{
    /// <summary>The plan that was looked in; null when it is not loaded.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Where the plan does not hold the task: the keys that are most like its key.</summary>
    public IReadOnlyList<string> NearKeys { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => Task is null ? [] : [new AnswerItem(Task.Plan.Source, Task.Task.Key, null)];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Task is null ? [] : [
        Task.Citation,
        .. Task.Task.ScheduleEvidence is { } schedule ? [Citation.Of(Task.Plan, schedule, Task.Task.Key)] : Array.Empty<Citation>()];
}
