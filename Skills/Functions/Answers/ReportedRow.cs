namespace Assistant.Skills.Functions.Answers;

/// <summary>What was last reported on a task.</summary>
/// <param name="State">The state reported.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="On">The day it is about.</param>
/// <param name="Note">What else was said; only of one task that was asked for.</param>
public sealed record ReportedRow(string State, int? Percent, DateOnly On, string? Note);
