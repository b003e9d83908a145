namespace Assistant.Skills.Understanding;

/// <summary>Not understood.</summary>
public sealed record UnknownRequest() : Request;
