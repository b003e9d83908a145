using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Something must be asked back before the request can be answered.</summary>
/// <param name="Request">The request as far as it was understood.</param>
/// <param name="Needs">What is asked back.</param>
public sealed record AskBack(Request Request, Clarification Needs) : SkillResult(Request)
{
    /// <summary>The key that was named and that none of the tasks offered instead bears; null where it only fits several.</summary>
    public TaskKey? MissingKey =>
        (Request switch { ExplainRequest explain => explain.Task, WhoRequest who => who.Task, _ => null }) is { IsPlaced: false } task
        && Needs is { Slot: "task" } && !Needs.Options.Any(option => PlanWords.KeyForm(option) == PlanWords.KeyForm(task.Key.Value))
            ? task.Key
            : null;
}
