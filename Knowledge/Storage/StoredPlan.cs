using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;

namespace Assistant.Knowledge.Storage;

/// <summary>A plan with what the database knows about it.</summary>
/// <param name="Plan">The plan with what people corrected.</param>
/// <param name="FileHash">The hash of the file it was read from.</param>
/// <param name="Added">When it first came in.</param>
/// <param name="Updated">When a version was last stored.</param>
/// <param name="Standing">Whether it is in force.</param>
/// <param name="Read">The plan as it was read.</param>
/// <param name="Corrections">What people corrected, oldest first.</param>
public sealed record StoredPlan(
    Plan Plan, string FileHash, DateTimeOffset Added, DateTimeOffset Updated, PlanStanding Standing, Plan Read, IReadOnlyList<PlanCorrection> Corrections);
