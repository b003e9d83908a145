namespace Assistant.Bot.Graph.Wire;

/// <summary>A person as things they changed name them.</summary>
internal sealed record IdentityResource(string? Id, string? DisplayName);
