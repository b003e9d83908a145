namespace Assistant.Skills.Progress;

/// <summary>One report on a task, as it was confirmed and stored.</summary>
/// <param name="PlanId">The plan, by what identifies it through its versions.</param>
/// <param name="TaskKey">The task's key in it.</param>
/// <param name="State">The state reported.</param>
/// <param name="Percent">0 to 100; null when none was given.</param>
/// <param name="Note">What else was said.</param>
/// <param name="On">The day it is about.</param>
/// <param name="PersonId">The id of who reported it.</param>
/// <param name="PersonName">That person's name.</param>
/// <param name="ReportedAt">When.</param>
public sealed record ProgressEntry(
    string PlanId, string TaskKey, ProgressState State, int? Percent, string? Note, DateOnly On, string PersonId, string? PersonName, DateTimeOffset ReportedAt)
{
    /// <summary>The document or link that shows the result, as it was typed; null when none was named.</summary>
    public string? Product { get; init; }

    /// <summary>What it is.</summary>
    public ProgressChange Change { get; init; }
}
