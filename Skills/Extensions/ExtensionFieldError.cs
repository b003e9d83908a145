namespace Assistant.Skills.Extensions;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Problem">The problem.</param>
public sealed record ExtensionFieldError(ExtensionField Field, FieldProblem Problem);
