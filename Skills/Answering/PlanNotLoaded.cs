using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>The request is about a plan that is not among those loaded: it is not answered from others.</summary>
/// <param name="Request">The request.</param>
/// <param name="Plan">The plan as it was named: "555/KH-UBND".</param>
public sealed record PlanNotLoaded(Request Request, string Plan) : SkillResult(Request);
