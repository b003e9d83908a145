namespace Assistant.Bot.Graph.Lists;

/// <summary>A change in a list. One of the nested records; the same item can come more than once, the last counts.</summary>
internal abstract record ListChange
{
    private ListChange()
    {
    }

    /// <summary>The item is new or has changed. The assistant's own writes come back this way too.</summary>
    public sealed record Changed(ListItem Item) : ListChange;

    /// <summary>The item was removed; only its number is known.</summary>
    public sealed record Removed(string ItemId) : ListChange;
}
