using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Lists;

/// <summary>Columns as they are created.</summary>
internal static class ColumnForm
{
    private const int LongestRecordId = 64;

    /// <summary>Every column of a shape, the assistant's own first. SharePoint makes Title itself.</summary>
    public static IReadOnlyList<ColumnResource> All(ListShape shape) =>
    [
        new()
        {
            Name = ListShape.RecordId,
            DisplayName = ListShape.RecordId,
            Text = new TextFacet(null, null, LongestRecordId, null),
            // A unique column must be indexed.
            Indexed = true,
            EnforceUniqueValues = true,
        },
        new() { Name = ListShape.RecordVersion, DisplayName = ListShape.RecordVersion, Number = new NumberFacet("none") },
        .. shape.Columns.Select(One),
    ];

    private static ColumnResource One(ListColumn column)
    {
        var named = new ColumnResource { Name = column.Name, DisplayName = column.Title, Indexed = column.IsIndexed ? true : null };
        return column switch
        {
            ListColumn.Text => named with { Text = new TextFacet(null, null, 255, null) },
            ListColumn.Note => named with { Text = new TextFacet(AllowMultipleLines: true, LinesForEditing: 6, null, TextType: "plain") },
            ListColumn.Number => named with { Number = new NumberFacet("automatic") },
            ListColumn.Choice choice => named with { Choice = new ChoiceFacet(AllowTextEntry: true, choice.Choices, "dropDownMenu") },
            ListColumn.Day => named with { DateTime = new DateTimeFacet("standard", "dateOnly") },
            ListColumn.Instant => named with { DateTime = new DateTimeFacet("standard", "dateTime") },
            ListColumn.YesNo => named with { Boolean = new BooleanFacet() },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
