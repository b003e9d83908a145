using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Progress;

/// <summary>A report on a task ready to be shown and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What will be stored, as far as it is known.</param>
/// <param name="Missing">What has to be filled in first.</param>
/// <param name="Task">The task it is about; null where it has yet to be told or is in no plan.</param>
/// <param name="Source">Where the task stands in its plan; null without one.</param>
/// <param name="Before">What was reported last; null when nothing was.</param>
public sealed record ProgressPrepared(
    Request Request, ProgressDraft Draft, IReadOnlyList<ProgressField> Missing, PlanTask? Task, Citation? Source, ReportedProgress? Before) : SkillResult(Request)
{
    /// <summary>Why the person may not report on it; null when the person may, or no task is told yet.</summary>
    public Refusal? Refusal { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Source is null ? [] : [Source];
}
