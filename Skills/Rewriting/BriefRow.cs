using Assistant.Skills.Answering;

namespace Assistant.Skills.Rewriting;

/// <summary>A row of an answer that is told once more.</summary>
/// <param name="Number">Its place in the answer, from 1, by which it can still be called.</param>
/// <param name="Item">The row.</param>
public sealed record BriefRow(int Number, DueItem Item);
