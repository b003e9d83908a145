using ExcelDataReader;

namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>Reads the rows of a sheet with its merged cells resolved; hidden columns are left out, and so are hidden rows that no filter hides.</summary>
internal static class SheetReader
{
    private const long MostRepeated = 64_000_000;

    /// <summary>The visible rows, blank ones included, up to the last that says something.</summary>
    /// <param name="reader">The reader, before the first row of the sheet.</param>
    /// <param name="isFiltered">Whether hidden rows are hidden by a filter.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IReadOnlyList<SheetRow> Read(IExcelDataReader reader, bool isFiltered, CancellationToken cancellationToken)
    {
        var rows = new List<SheetRow>();
        int[] columns = [.. Enumerable.Range(0, reader.FieldCount).Where(column => reader.GetColumnWidth(column) > 0)];
        var merges = new SheetMerges(reader.MergeCells ?? [], reader.FieldCount);
        var filled = 0;
        long repeated = 0;
        for (var at = 0; reader.Read(); at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            merges.GoTo(at);
            // Rows out of sight are read all the same: a merged cell may begin in one.
            var isShown = isFiltered || reader.RowHeight > 0;
            var row = new SheetRow(Cells(reader, columns, merges, isShown));
            // Of blank rows one says as much as a million, of rows below a merged cell none says anything.
            if (!isShown || (row.IsBlank && (row.IsReachedFromAbove || rows.Count == 0 || rows[^1].IsBlank)))
                continue;
            repeated += row.Cells.Where(cell => cell.Continues).Sum(cell => cell.Text.Length);
            if (repeated > MostRepeated)
                throw new UnreadableFileException(ReadFailure.TooMuchInside);
            rows.Add(row);
            filled = row.IsBlank ? filled : rows.Count;
        }

        return rows[..filled];
    }

    private static List<SheetCell> Cells(IExcelDataReader reader, int[] columns, SheetMerges merges, bool isShown)
    {
        var cells = new List<SheetCell>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (merges.At(columns[i]) is not { } merge)
            {
                if (Text(reader, columns[i], i == 0) is { Length: > 0 } text)
                    cells.Add(new SheetCell(i, 1, text, Continues: false));
                continue;
            }

            merge.Text ??= Text(reader, merge.FirstColumn, i == 0);
            var first = i;
            while (i + 1 < columns.Length && merges.At(columns[i + 1]) == merge)
                i++;
            if (merge.Text.Length > 0)
                cells.Add(new SheetCell(first, i + 1 - first, merge.Text, merge.WasShown));
            merge.WasShown |= isShown;
        }

        return cells;
    }

    private static string Text(IExcelDataReader reader, int column, bool isNumbering) =>
        reader.GetValue(column) is { } value ? CellText.Of(value, reader.GetNumberFormatString(column), isNumbering) : "";
}
