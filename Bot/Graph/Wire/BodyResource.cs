namespace Assistant.Bot.Graph.Wire;

/// <summary>What an event says.</summary>
internal sealed record BodyResource(string ContentType, string Content);
