namespace Assistant.Bot.Graph.Wire;

/// <summary>What kind of list it is.</summary>
internal sealed record ListKind(string? Template);
