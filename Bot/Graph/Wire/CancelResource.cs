namespace Assistant.Bot.Graph.Wire;

/// <summary>What the invited are told when an event is cancelled.</summary>
internal sealed record CancelResource(string Comment);
