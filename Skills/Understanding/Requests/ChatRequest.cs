namespace Assistant.Skills.Understanding.Requests;

/// <summary>Hello, thanks, goodbye.</summary>
public sealed record ChatRequest(SmallTalk Kind) : Request;
