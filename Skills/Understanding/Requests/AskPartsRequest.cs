using Assistant.Skills.Directory;

namespace Assistant.Skills.Understanding.Requests;

/// <summary>Ask the units that coordinate on a task for their part.</summary>
/// <param name="Task">Which task, where it could be told; null where only <paramref name="Text"/> names it.</param>
/// <param name="Text">The words that name the task.</param>
/// <param name="Units">The units that were named; empty for all that coordinate.</param>
/// <param name="What">What they are to send, as written; null where nothing was said.</param>
/// <param name="By">The last day for it, included; null where none was said.</param>
public sealed record AskPartsRequest(TaskReference? Task, string? Text, UnitList Units, string? What, DateOnly? By) : Request;
