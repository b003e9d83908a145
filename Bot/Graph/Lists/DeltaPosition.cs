namespace Assistant.Bot.Graph.Lists;

/// <summary>How far a list's changes were read. One of the nested records.</summary>
internal abstract record DeltaPosition
{
    private DeltaPosition()
    {
    }

    /// <summary>Nothing yet: everything in the list comes.</summary>
    public sealed record Beginning : DeltaPosition;

    /// <summary>Up to here.</summary>
    /// <param name="Link">The address to go on with, to be kept as it is.</param>
    public sealed record After(string Link) : DeltaPosition;
}
