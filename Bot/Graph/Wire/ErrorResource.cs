namespace Assistant.Bot.Graph.Wire;

/// <summary>Graph's error body.</summary>
internal sealed record ErrorResource(ErrorDetail? Error);
