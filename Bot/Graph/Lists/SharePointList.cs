namespace Assistant.Bot.Graph.Lists;

/// <summary>A list that was found or made, with all its columns.</summary>
internal sealed record SharePointList(string SiteId, string ListId, ListShape Shape)
{
    /// <summary>Where it is, below the endpoint.</summary>
    public string Path => $"sites/{Uri.EscapeDataString(SiteId)}/lists/{Uri.EscapeDataString(ListId)}";
}
