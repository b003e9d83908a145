namespace Assistant.Skills.Understanding.Requests;

/// <summary>Not understood.</summary>
public sealed record UnknownRequest() : Request;
