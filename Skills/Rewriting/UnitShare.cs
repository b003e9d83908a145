namespace Assistant.Skills.Rewriting;

/// <summary>How much of an answer's work lies with one unit. Work of two units counts for each.</summary>
/// <param name="Unit">The unit as the plans name it; with its organisation, where units of several are called so.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Overdue">How many of them are late.</param>
public sealed record UnitShare(string Unit, int Count, int Overdue);
