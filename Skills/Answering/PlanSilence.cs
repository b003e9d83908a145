using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>What was asked about and no loaded plan speaks of, so that an empty list is not taken for "nothing to do".</summary>
/// <param name="Units">Those of the asked units on which no plan lays any task or report.</param>
/// <param name="SpokenYears">The years that the plans speak of, in order, where the asked period lies outside all of them; else empty.</param>
public sealed record PlanSilence(IReadOnlyList<Unit> Units, IReadOnlyList<int> SpokenYears)
{
    /// <summary>The plans speak of all that was asked about.</summary>
    public static PlanSilence None { get; } = new([], []);
}
