using System.Text.Json.Nodes;

namespace Assistant.Testing.Graph;

/// <summary>A list of a site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Site">The id of its site.</param>
/// <param name="Json">What Graph says about it, columns and items not.</param>
internal sealed record ListState(string Id, string Site, JsonObject Json)
{
    /// <summary>The columns.</summary>
    public List<ListColumn> Columns { get; } = [];

    /// <summary>The items, deleted ones included.</summary>
    public List<ItemState> Items { get; } = [];

    /// <summary>The number of the last change.</summary>
    public long Sequence { get; set; }

    /// <summary>The display name.</summary>
    public string Name => Json["displayName"]!.GetValue<string>();

    /// <summary>Whether it is meant by an id or a name.</summary>
    public bool IsCalled(string idOrName) => Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase)
        || Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || Json["name"]!.GetValue<string>().Equals(idOrName, StringComparison.OrdinalIgnoreCase);

    /// <summary>What other items have in the unique columns may not come again.</summary>
    public bool HasElsewhere(ItemState? own, JsonObject fields) => Columns.Where(column => column.IsUnique && fields[column.Name] is not null)
        .Any(column => Items.Exists(item => item != own && !item.IsDeleted
            && string.Equals(item.Fields[column.Name]?.ToString(), fields[column.Name]!.ToString(), StringComparison.OrdinalIgnoreCase)));
}
