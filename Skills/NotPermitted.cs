using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>The person who asks may not have this answered.</summary>
/// <param name="Request">The request.</param>
/// <param name="Refusal">Why, and who may.</param>
public sealed record NotPermitted(Request Request, Refusal Refusal) : SkillResult(Request);
