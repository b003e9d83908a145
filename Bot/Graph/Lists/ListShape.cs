namespace Assistant.Bot.Graph.Lists;

/// <summary>
/// A list as it should be. The columns <see cref="RecordId"/> and <see cref="RecordVersion"/>, by which the assistant knows
/// its own items, and SharePoint's own Title are always there and are not named in <paramref name="Columns"/>.
/// </summary>
/// <param name="Name">What people call it.</param>
/// <param name="Columns">In the order shown.</param>
internal sealed record ListShape(string Name, IReadOnlyList<ListColumn> Columns)
{
    /// <summary>The record's id; unique in the list.</summary>
    public const string RecordId = "RecordId";

    /// <summary>The version of the record that was written last.</summary>
    public const string RecordVersion = "RecordVersion";

    /// <summary>The column that every list has.</summary>
    public const string Title = "Title";
}
