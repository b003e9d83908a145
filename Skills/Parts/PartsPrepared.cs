using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Parts;

/// <summary>Asking units for their part, ready to be shown and confirmed; nothing is stored.</summary>
/// <param name="Request">The request.</param>
/// <param name="Draft">What will be asked, as far as it is known.</param>
/// <param name="Task">The task it is about; null where it has yet to be told or is in no plan.</param>
/// <param name="Source">Where the task stands in its plan; null without one.</param>
/// <param name="Units">Who will be asked.</param>
public sealed record PartsPrepared(Request Request, PartDraft Draft, PlanTask? Task, Citation? Source, IReadOnlyList<AskedUnit> Units) : SkillResult(Request)
{
    /// <summary>Why the person may not ask; null when the person may, or no task is told yet.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What the same units owe on the same task from earlier inquiries.</summary>
    public IReadOnlyList<PartOfInquiry> Open { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => Source is null ? [] : [Source];
}
