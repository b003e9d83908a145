namespace Assistant.Skills.Progress;

/// <summary>What was last reported on a task.</summary>
/// <param name="State">Its state.</param>
/// <param name="Percent">0 to 100; null when none was given.</param>
/// <param name="On">The day it was reported for.</param>
/// <param name="Note">What else was said.</param>
/// <param name="Product">The document or link that shows the result, as it was typed; null when none was named.</param>
/// <param name="PersonId">The id of who reported it, or took a later report back.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="ReportedAt">When.</param>
/// <param name="Version">Counts what was stored on the task, from 1: what a card shows is told from what came after it by this.</param>
public sealed record ReportedProgress(
    ProgressState State,
    int? Percent,
    DateOnly On,
    string? Note,
    string? Product,
    string PersonId,
    string? PersonName,
    DateTimeOffset ReportedAt,
    long Version);
