using Assistant.Knowledge.Outline.Tables.Cells;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Kept;

/// <summary>Tells by its rows what the columns of a table without a header hold: numbers, work, units, times.</summary>
internal static class KeptColumns
{
    private const int FewestRows = 3;
    private const double Most = 0.6;
    private const int ShortestContent = 15;

    /// <summary>The columns; null where the rows do not look like assignments.</summary>
    public static KeptHeader? Guess(SourceTable table)
    {
        var rows = table.Rows.Where(row => row.Cells.Count(cell => cell.Text.Length > 0) >= FewestRows).ToList();
        if (rows.Count < FewestRows)
            return null;

        var width = rows.Max(row => row.Cells.Max(cell => cell.Column + cell.Span));
        var columns = new TableColumn?[Math.Min(width, 60)];
        for (var i = 0; i < columns.Length; i++)
        {
            var cells = rows.SelectMany(row => row.Cells.Where(cell => cell.Column == i && cell.Text.Length > 0)).Select(cell => cell.Text).ToList();
            columns[i] = cells.Count == 0 ? null : Of(cells, columns);
        }

        var grid = new KeptGrid(columns);
        return grid.Has(TableColumn.Content) && grid.Has(TableColumn.Lead) && grid.Has(TableColumn.Time) ? new KeptHeader(0, 0, grid) : null;
    }

    private static TableColumn? Of(List<string> cells, TableColumn?[] before)
    {
        if (Share(CellLooks.IsNumber) && !before.Contains(TableColumn.Number) && !before.Contains(TableColumn.Content))
            return TableColumn.Number;
        if (Share(CellLooks.IsTime))
            return before.Contains(TableColumn.Time) ? null : TableColumn.Time;
        if (Share(CellLooks.IsUnit))
            return !before.Contains(TableColumn.Lead) ? TableColumn.Lead : before.Contains(TableColumn.Coordination) ? null : TableColumn.Coordination;

        return !before.Contains(TableColumn.Content) && cells.Average(cell => cell.Length) >= ShortestContent ? TableColumn.Content : null;

        bool Share(Func<string, bool> looks) => cells.Count(looks) >= Most * cells.Count;
    }
}
