namespace Assistant.Skills.Understanding.Requests;

/// <summary>Take back one's own request for a later last day, while it is not decided.</summary>
/// <param name="Task">Which task, where it could be told; null where only <paramref name="Text"/> names it, or nothing does.</param>
/// <param name="Text">The words that name the task.</param>
public sealed record WithdrawExtensionRequest(TaskReference? Task, string? Text) : Request;
