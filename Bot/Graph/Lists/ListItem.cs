namespace Assistant.Bot.Graph.Lists;

/// <summary>An item of a list as it stands in SharePoint.</summary>
/// <param name="Id">Its number in the list.</param>
/// <param name="ETag">Moves with every change.</param>
/// <param name="RecordId">The record it stands for. Empty: a person made it there.</param>
/// <param name="RecordVersion">The version the assistant wrote last; 0 where it wrote none. A person's edit does not move it.</param>
/// <param name="ModifiedAt">When it was last changed, by whomever.</param>
/// <param name="Fields">The columns of the shape and Title, each of them; cleared ones are <see cref="FieldValue.Empty"/>.</param>
internal sealed record ListItem(
    string Id, string ETag, string RecordId, long RecordVersion, DateTimeOffset ModifiedAt, IReadOnlyDictionary<string, FieldValue> Fields)
{
    /// <summary>Who changed it last.</summary>
    public ListEditor Editor { get; init; } = new("", "");
}
