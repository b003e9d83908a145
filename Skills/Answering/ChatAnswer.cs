using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>A courtesy returned.</summary>
/// <param name="Chat">The request.</param>
public sealed record ChatAnswer(ChatRequest Chat) : SkillResult(Chat);
