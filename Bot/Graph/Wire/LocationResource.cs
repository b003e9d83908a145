namespace Assistant.Bot.Graph.Wire;

/// <summary>Where an event is.</summary>
internal sealed record LocationResource(string DisplayName, string? LocationEmailAddress);
