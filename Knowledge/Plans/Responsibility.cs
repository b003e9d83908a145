namespace Assistant.Knowledge.Plans;

/// <summary>What "Tổ chức thực hiện" lays on a unit.</summary>
/// <param name="Unit">The unit as the plan names it.</param>
/// <param name="Duties">Its separate duties, in order.</param>
/// <param name="Evidence">Where its heading was read.</param>
public sealed record Responsibility(string Unit, IReadOnlyList<PlanActivity> Duties, Evidence Evidence);
