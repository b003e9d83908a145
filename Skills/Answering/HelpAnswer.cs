using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>What the assistant can do.</summary>
/// <param name="Help">The request.</param>
public sealed record HelpAnswer(HelpRequest Help) : SkillResult(Help);
