namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A ruled table on a page.</summary>
/// <param name="Columns">Where its columns begin, and where the last one ends, in points from the left.</param>
/// <param name="Rows">Where its rows begin, and where the last one ends, in points from the top.</param>
/// <param name="Cells">Its cells, merged ones once.</param>
internal sealed record TableGrid(IReadOnlyList<double> Columns, IReadOnlyList<double> Rows, IReadOnlyList<GridCell> Cells)
{
    /// <summary>The whole table.</summary>
    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>Where a cell stands.</summary>
    public Box BoxOf(GridCell cell) => new(Columns[cell.Column], Rows[cell.Row], Columns[cell.Column + cell.ColumnSpan], Rows[cell.Row + cell.RowSpan]);
}
