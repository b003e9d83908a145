namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which units have sent their part of a task, and which have not.</summary>
/// <param name="Task">Which task; null where only <paramref name="Text"/> names it, or nothing does: then all that the asker asked for.</param>
/// <param name="Text">The words that name the task.</param>
public sealed record PartsRequest(TaskReference? Task, string? Text) : Request;
