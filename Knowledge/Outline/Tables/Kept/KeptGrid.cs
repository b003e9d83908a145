using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Kept;

/// <summary>The columns of a table whose cells its file keeps apart.</summary>
/// <param name="columns">What each column of the grid holds; null for one that is not known.</param>
internal sealed class KeptGrid(IReadOnlyList<TableColumn?> columns)
{
    /// <summary>How many columns the grid has.</summary>
    public int Count => columns.Count;

    /// <summary>The columns that are known.</summary>
    public IReadOnlyList<TableColumn> Known { get; } = [.. columns.OfType<TableColumn>()];

    /// <summary>Whether the table has such a column.</summary>
    public bool Has(TableColumn column) => columns.Contains(column);

    /// <summary>The cells of a row that stand in a column; a merged cell stands in the first of its columns that is known.</summary>
    public IReadOnlyList<SourceCell> Cells(SourceRow row, TableColumn column) => [.. row.Cells.Where(cell => ColumnOf(cell) == column)];

    /// <summary>The paragraphs of a column's cells.</summary>
    public IReadOnlyList<string> Paragraphs(SourceRow row, TableColumn column) => [.. Cells(row, column).SelectMany(cell => cell.Paragraphs)];

    /// <summary>The words of a column's cells, paragraphs apart by line breaks.</summary>
    public string Text(SourceRow row, TableColumn column) => string.Join('\n', Paragraphs(row, column)).Trim();

    /// <summary>Whether the column's cells are the lower parts of merged ones.</summary>
    public bool Continues(SourceRow row, TableColumn column) => Cells(row, column) is { Count: > 0 } cells && cells.All(cell => cell.Continues);

    /// <summary>Whether a cell covers a column of the kind.</summary>
    public bool Covers(SourceCell cell, TableColumn column)
    {
        for (var i = cell.Column; i < cell.Column + cell.Span && i < columns.Count; i++)
        {
            if (columns[i] == column)
                return true;
        }

        return false;
    }

    private TableColumn? ColumnOf(SourceCell cell)
    {
        for (var i = cell.Column; i < cell.Column + cell.Span && i < columns.Count; i++)
        {
            if (columns[i] is { } column)
                return column;
        }

        return null;
    }
}
