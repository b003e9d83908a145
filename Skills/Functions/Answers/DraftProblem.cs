using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>What keeps a field from being stored.</summary>
/// <param name="Field">The field.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed record DraftProblem(string Field, [property: JsonConverter(typeof(KebabEnum<FieldProblem>))] FieldProblem Problem);
