using Assistant.Knowledge.Plans.Citations;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering.Chains;

/// <summary>The chain through a plan.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Document">The plan as a document; one that is not loaded here is known only by the loaded plans that rest on it.</param>
/// <param name="Grounds">What it rests on, the highest rank first; empty for one that is not loaded.</param>
/// <param name="CarriedOutBy">The loaded plans that rest on it, each behind the one it rests on.</param>
/// <param name="Demands">What it and those ask of the unit; plans that ask nothing of it are left out.</param>
public sealed record PlanChainAnswer(PlanChainRequest Asked, CitedDocument Document, IReadOnlyList<PlanGround> Grounds, IReadOnlyList<PlanGround> CarriedOutBy, IReadOnlyList<PlanDemand> Demands) : SkillResult(Asked)
{
    /// <inheritdoc/>
    public override IReadOnlyList<AnswerItem> Items => [.. Demands.Select(demand => demand.Next).OfType<TaskEntry>().Select(next => new AnswerItem(next.Plan.Source, next.Task.Key, null))];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations =>
        [.. Grounds.Concat(CarriedOutBy).Select(ground => ground.Citation).Concat(Demands.Select(demand => demand.Next).OfType<TaskEntry>().Select(next => next.Citation)).Distinct()];
}
