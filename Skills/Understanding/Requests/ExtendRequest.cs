namespace Assistant.Skills.Understanding.Requests;

/// <summary>Ask for a later last day of a task.</summary>
/// <param name="Task">Which task, where it could be told; null where only <paramref name="Text"/> names it.</param>
/// <param name="Text">The words that name the task.</param>
/// <param name="To">The last day asked for, included; null where none was said.</param>
/// <param name="Reason">Why; null where nobody said.</param>
public sealed record ExtendRequest(TaskReference? Task, string? Text, DateOnly? To, string? Reason) : Request;
