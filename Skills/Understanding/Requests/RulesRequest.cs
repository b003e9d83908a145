namespace Assistant.Skills.Understanding.Requests;

/// <summary>Meeting rules.</summary>
public sealed record RulesRequest(string? Text = null) : Request;
