namespace Assistant.Skills.Understanding.Requests;

/// <summary>Quantified goals.</summary>
public sealed record TargetsRequest(string? Text = null) : Request;
