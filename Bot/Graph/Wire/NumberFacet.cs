namespace Assistant.Bot.Graph.Wire;

/// <summary>A number column.</summary>
internal sealed record NumberFacet(string? DecimalPlaces);
