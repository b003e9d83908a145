using Assistant.Knowledge.Plans;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>A request for a later last day ready to be shown and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What will be stored, as far as it is known.</param>
/// <param name="Task">The task it is about; null where it has yet to be told or is in no plan.</param>
/// <param name="Source">Where the task stands in its plan; null without one.</param>
/// <param name="Known">What was asked and decided about the task before.</param>
public sealed record ExtensionPrepared(Request Request, ExtensionDraft Draft, PlanTask? Task, Citation? Source, ExtensionHistory Known) : SkillResult(Request)
{
    /// <summary>Why nobody can ask for it; null where it can be asked for.</summary>
    public ExtensionObstacle? Obstacle { get; init; }

    /// <summary>Why the person may not ask for it; null when the person may, or no task is told yet.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Why offices rest on the day asked for, which is allowed and worth knowing; null for a working day.</summary>
    public RestReason? Rest => Draft.To is { } day ? LastDay.Seen(day, day).Rest : null;

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Source is null ? [] : [Source];
}
