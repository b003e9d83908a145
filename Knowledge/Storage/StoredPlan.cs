using Assistant.Knowledge.Plans;

namespace Assistant.Knowledge.Storage;

/// <summary>A plan with what the database knows about it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="FileHash">The hash of the file it was read from.</param>
/// <param name="Added">When it first came in.</param>
/// <param name="Updated">When it was last replaced, or added.</param>
public sealed record StoredPlan(Plan Plan, string FileHash, DateTimeOffset Added, DateTimeOffset Updated);
