namespace Assistant.Bot.Graph.Wire;

/// <summary>A text column.</summary>
internal sealed record TextFacet(bool? AllowMultipleLines, int? LinesForEditing, int? MaxLength, string? TextType);
