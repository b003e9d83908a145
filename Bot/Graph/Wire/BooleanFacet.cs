namespace Assistant.Bot.Graph.Wire;

/// <summary>A yes or no column.</summary>
internal sealed record BooleanFacet();
