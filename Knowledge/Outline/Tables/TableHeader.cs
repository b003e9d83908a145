namespace Assistant.Knowledge.Outline.Tables;

/// <summary>The header of an assignment table, its lines given as indexes into the lines of the text.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="Last">The index of its last line, included.</param>
/// <param name="Columns">The columns it names, in their order on the page as far as that can be told.</param>
internal sealed record TableHeader(int First, int Last, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>Whether columns make a table of assignments: work, and who does it or when.</summary>
    public static bool IsAssignment(IReadOnlyCollection<TableColumn> columns) =>
        columns.Contains(TableColumn.Content) && (columns.Contains(TableColumn.Lead) || columns.Contains(TableColumn.Doers) || (columns.Contains(TableColumn.Coordination) && columns.Any(IsTime)));

    /// <summary>Whether a column says when.</summary>
    public static bool IsTime(TableColumn column) => column is TableColumn.Time or TableColumn.Start or TableColumn.Deadline;
}
