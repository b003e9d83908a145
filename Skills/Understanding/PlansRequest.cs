namespace Assistant.Skills.Understanding;

/// <summary>Which plans there are, or one plan's summary.</summary>
public sealed record PlansRequest(string? Text = null, int? Year = null) : Request;
