namespace Assistant.Skills.Understanding.Requests;

/// <summary>Which plans there are, or one plan's summary.</summary>
public sealed record PlansRequest(string? Text = null, int? Year = null) : Request;
