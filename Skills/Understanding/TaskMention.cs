using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding;

/// <summary>Words that name a task by its key.</summary>
/// <param name="First">The first word, "nhiệm vụ" included.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Key">The key in the form in which keys are compared.</param>
/// <param name="Candidates">The tasks with that key, in every plan; empty when there is none.</param>
internal sealed record TaskMention(int First, int End, string Key, IReadOnlyList<TaskReference> Candidates);
