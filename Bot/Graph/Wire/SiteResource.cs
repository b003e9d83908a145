namespace Assistant.Bot.Graph.Wire;

/// <summary>A SharePoint site.</summary>
internal sealed record SiteResource(string Id);
