using Assistant.Skills.Progress;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Report on a task. The task is named by key, or else by words.</summary>
/// <param name="Task">Which task, where it could be told; null where only <paramref name="Text"/> names it.</param>
/// <param name="Text">The words that name the task.</param>
/// <param name="State">The state reported.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Note">What else was said: results, obstacles, document numbers.</param>
/// <param name="Date">The day it is about, where one was said.</param>
public sealed record ProgressRequest(
    TaskReference? Task, string? Text, ProgressState? State, int? Percent, string? Note, DateOnly? Date) : Request;
