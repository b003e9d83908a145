namespace Assistant.Knowledge.Reading.Spreadsheets;

/// <summary>Tells the tables of a sheet from the lines around them, and writes both into a source text.</summary>
internal sealed class SheetWriter(SourceTextBuilder text)
{
    private const int FewestCells = 2;

    /// <summary>Writes a sheet.</summary>
    public void Write(IReadOnlyList<SheetRow> rows)
    {
        for (var at = 0; at < rows.Count;)
        {
            if (BeginsTable(rows, at))
            {
                var end = EndOfTable(rows, at);
                text.AddTable(rows.Skip(at).Take(end - at).Select(Cells));
                text.AddLine("");
                at = end;
            }
            else
            {
                // Side by side in a sheet is side by side in its line.
                text.AddLine(string.Join('\t', rows[at].Filled.Select(cell => cell.Text.Replace('\n', ' '))));
                at++;
            }
        }
    }

    private static bool BeginsTable(IReadOnlyList<SheetRow> rows, int at) =>
        rows[at].LooksLikeHeader && !rows[at].IsClosing
        && rows.Skip(at + 1).Where(row => !row.IsBlank).Take(2).Any(row => row.Filled.Count >= FewestCells && !row.IsClosing);

    /// <summary>The first row after the table that begins at a row.</summary>
    private static int EndOfTable(IReadOnlyList<SheetRow> rows, int header)
    {
        var end = header + 1;
        for (var at = header + 1; at < rows.Count && !rows[at].IsClosing; at++)
        {
            var row = rows[at];
            if (row.Filled.Count >= FewestCells)
            {
                // A header after a gap begins another table; the same header again is that of the next page.
                if (row.LooksLikeHeader && at > end && !SameWords(row, rows[header]))
                    break;
                end = at + 1;
            }
            else if (row.IsReachedFromAbove && at == end)
            {
                end = at + 1;
            }
        }

        return end;
    }

    private static bool SameWords(SheetRow row, SheetRow other) => row.Filled.Select(cell => cell.Text).SequenceEqual(other.Filled.Select(cell => cell.Text), StringComparer.Ordinal);

    private static List<SourceCell> Cells(SheetRow row) =>
        [.. row.Cells.Select(cell => new SourceCell(cell.Column, cell.Span, cell.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), cell.Continues))];
}
