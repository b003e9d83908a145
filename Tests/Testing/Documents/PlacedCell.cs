namespace Assistant.Testing.Documents;

/// <summary>A cell at its place in the grid of a table.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">The row looked at, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Continued">Whether the cell began in an earlier row.</param>
public sealed record PlacedCell(DocumentCell Cell, int Row, int Column, bool Continued)
{
    /// <summary>The cells of every row in the order of their columns, those reaching in from above included.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCell>> Of(DocumentBlock.Table table)
    {
        var rows = new List<IReadOnlyList<PlacedCell>>();
        var reaching = new Dictionary<int, (DocumentCell Cell, int Left)>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var placed = new List<PlacedCell>();
            var waiting = new Queue<DocumentCell>(table.Rows[row].Cells);
            for (var column = 0; column < table.Widths.Count;)
            {
                var continued = reaching.TryGetValue(column, out var above) && above.Left > 0;
                var cell = continued ? above.Cell : waiting.Dequeue();
                placed.Add(new PlacedCell(cell, row, column, continued));
                reaching[column] = (cell, (continued ? above.Left : cell.Rows) - 1);
                column += cell.Columns;
            }

            if (waiting.Count > 0)
                throw new ArgumentException($"Row {row} has more cells than columns.", nameof(table));
            rows.Add(placed);
        }

        return rows;
    }
}
