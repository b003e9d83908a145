namespace Assistant.Skills.Understanding.Requests;

/// <summary>Grant or refuse a later last day that was asked for.</summary>
/// <param name="Task">Which task, where it could be told; null where only <paramref name="Text"/> names it, or nothing does.</param>
/// <param name="Text">The words that name the task.</param>
/// <param name="Decision">What is decided.</param>
/// <param name="Reason">Why; null where nobody said.</param>
public sealed record DecideExtensionRequest(TaskReference? Task, string? Text, ExtensionDecision Decision, string? Reason) : Request;
