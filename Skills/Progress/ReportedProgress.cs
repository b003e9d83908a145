namespace Assistant.Skills.Progress;

/// <summary>What was last reported on a task.</summary>
/// <param name="State">Its state.</param>
/// <param name="Percent">0 to 100; null when none was given.</param>
/// <param name="On">The day it was reported for.</param>
/// <param name="Note">What else was said.</param>
public sealed record ReportedProgress(ProgressState State, int? Percent, DateOnly On, string? Note);
