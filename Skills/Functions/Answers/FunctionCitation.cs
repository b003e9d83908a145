namespace Assistant.Skills.Functions.Answers;

/// <summary>The source of a fact.</summary>
/// <param name="Source">The file.</param>
/// <param name="Document">Number and symbol of the plan; null for one that has neither.</param>
/// <param name="Key">The key in the plan; null where it stands outside its tasks.</param>
/// <param name="Line">The first line in the file.</param>
/// <param name="Quote">The words themselves, telephone numbers masked where they were not asked for; a long passage ends in "…".</param>
public sealed record FunctionCitation(string Source, string? Document, string? Key, int Line, string Quote);
