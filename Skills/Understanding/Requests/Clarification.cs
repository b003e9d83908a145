namespace Assistant.Skills.Understanding.Requests;

/// <summary>What must be asked back before a request can be answered.</summary>
/// <param name="Slot">The slot of the contract: "unit", "task", "start".</param>
/// <param name="Options">The choices, as the person would say them; empty for an open question.</param>
public sealed record Clarification(string Slot, IReadOnlyList<string> Options);
