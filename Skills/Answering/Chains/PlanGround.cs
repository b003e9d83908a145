using Assistant.Knowledge.Plans.Citations;

namespace Assistant.Skills.Answering.Chains;

/// <summary>A document that a plan rests on.</summary>
/// <param name="Document">The document, with the plan where it is loaded here.</param>
/// <param name="Citation">Where it is named: in the plan itself, or in a loaded one that the plan rests on.</param>
public sealed record PlanGround(CitedDocument Document, Citation Citation);
