using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>Which plans there are.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Plans">The plans asked for; one alone is shown with its summary.</param>
/// <param name="Loaded">How many plans are loaded in all.</param>
public sealed record PlansAnswer(PlansRequest Asked, IReadOnlyList<Plan> Plans, int Loaded) : SkillResult(Asked)
{
    /// <summary>Where no plan is what was asked for: all plans, to choose from.</summary>
    public IReadOnlyList<Plan> Others { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Citation> Citations => [.. Plans.Select(plan => Citation.Of(plan, plan.Evidence))];
}
