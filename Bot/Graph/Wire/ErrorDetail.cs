namespace Assistant.Bot.Graph.Wire;

/// <summary>What an error body says.</summary>
internal sealed record ErrorDetail(string? Code, string? Message);
