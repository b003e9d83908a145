using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>The units that a message puts in the place of remembered ones.</summary>
/// <param name="Units">The units; empty for every unit; null when none are named.</param>
/// <param name="Needs">What must be asked back; null when nothing.</param>
/// <param name="TakesRest">Whether the words that were taken for nothing else are the name of a unit.</param>
internal sealed record NamedUnits(IReadOnlyList<Unit>? Units, Clarification? Needs, bool TakesRest = false);
