using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Understanding;

/// <summary>One task of one plan.</summary>
/// <param name="Source">The plan's file.</param>
/// <param name="Key">The task's key in it.</param>
public sealed record TaskReference(string Source, TaskKey Key);
