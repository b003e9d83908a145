using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>Something must be asked back before the request can be answered.</summary>
/// <param name="Request">The request as far as it was understood.</param>
/// <param name="Needs">What is asked back.</param>
public sealed record AskBack(Request Request, Clarification Needs) : SkillResult(Request);
