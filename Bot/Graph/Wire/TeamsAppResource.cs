namespace Assistant.Bot.Graph.Wire;

/// <summary>An app in the organisation's catalogue.</summary>
internal sealed record TeamsAppResource(string Id, string? ExternalId);
