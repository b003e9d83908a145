namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Reads the words in a grid into the rows and cells of a table.</summary>
internal static class TableBuilder
{
    /// <summary>The table; null where no word stands in the grid.</summary>
    /// <param name="page">The page it stands on.</param>
    /// <param name="grid">Its grid.</param>
    /// <param name="words">The words in it.</param>
    /// <param name="isRecognised">Whether they were read off an image.</param>
    public static PageTable? Build(int page, TableGrid grid, IReadOnlyList<PageWord> words, bool isRecognised)
    {
        var texts = grid.Cells.ToDictionary(cell => cell, cell => CellText.Of(words.Where(word => grid.BoxOf(cell).Holds(word.Box.MiddleX, word.Box.MiddleY)), grid.BoxOf(cell)));
        if (isRecognised)
        {
            foreach (var cell in grid.Cells.Where(cell => cell.Column == 0))
                texts[cell] = [.. texts[cell].Select(RecognisedNumber.Repair)];
        }

        var rows = Enumerable.Range(0, grid.Rows.Count - 1)
            .Select(row => new PageTableRow(page, [.. grid.Cells
                .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .Select(cell => new SourceCell(cell.Column, cell.ColumnSpan, texts[cell], Continues: row > cell.Row))]))
            .Where(row => !row.IsEmpty)
            .ToList();
        return rows.Count == 0 ? null : new PageTable(grid.Columns, rows);
    }
}
