namespace Assistant.Bot.Graph.Lists;

/// <summary>What a look for a record's item found. One of the nested records.</summary>
internal abstract record FoundItem
{
    private FoundItem()
    {
    }

    /// <summary>The record has no item.</summary>
    public sealed record None : FoundItem;

    /// <summary>This is its item.</summary>
    public sealed record One(ListItem Item) : FoundItem;
}
