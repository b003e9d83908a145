using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>What was understood of a request to write something down, where nothing is stored.</summary>
/// <param name="Request">The request.</param>
public sealed record WriteUnderstood(Request Request) : SkillResult(Request);
