namespace Assistant.Skills.Understanding;

/// <summary>Hello, thanks, goodbye.</summary>
public sealed record ChatRequest(SmallTalk Kind) : Request;
