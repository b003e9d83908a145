using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Plans.Versions;

/// <summary>One value that differs between two versions.</summary>
/// <param name="Field">Which value.</param>
/// <param name="From">As it was.</param>
/// <param name="To">As it is.</param>
public sealed record FieldChange(PlanField Field, PlanValue From, PlanValue To);
