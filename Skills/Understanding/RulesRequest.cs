namespace Assistant.Skills.Understanding;

/// <summary>Meeting rules.</summary>
public sealed record RulesRequest(string? Text = null) : Request;
