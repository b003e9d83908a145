namespace Assistant.Bot.Graph.Wire;

/// <summary>Something in the directory.</summary>
internal sealed record DirectoryResource(string Id, string? DisplayName);
