namespace Assistant.Skills.Understanding;

/// <summary>Quantified goals.</summary>
public sealed record TargetsRequest(string? Text = null) : Request;
