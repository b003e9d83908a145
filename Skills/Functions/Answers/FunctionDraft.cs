namespace Assistant.Skills.Functions.Answers;

/// <summary>What a writing function would have stored. Nothing is.</summary>
/// <param name="Fields">What is known, by the names of the fields.</param>
/// <param name="Problems">What keeps it from being stored; empty when a person only has to confirm it.</param>
/// <param name="Warnings">What speaks against it and is the person's to decide.</param>
/// <param name="Message">That nothing is stored yet, in words.</param>
public sealed record FunctionDraft(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<DraftProblem> Problems, IReadOnlyList<string> Warnings, string Message);
