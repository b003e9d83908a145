namespace Assistant.Skills.Drafting;

/// <summary>One row of facts.</summary>
/// <param name="Cells">One a column.</param>
/// <param name="Source">Where it was read.</param>
public sealed record DocumentRow(IReadOnlyList<string> Cells, Citation Source);
