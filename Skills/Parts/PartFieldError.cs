namespace Assistant.Skills.Parts;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Problem">The problem.</param>
public sealed record PartFieldError(PartField Field, FieldProblem Problem);
