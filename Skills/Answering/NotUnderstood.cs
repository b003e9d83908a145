using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>The message was not understood.</summary>
/// <param name="Unknown">The request.</param>
public sealed record NotUnderstood(UnknownRequest Unknown) : SkillResult(Unknown);
