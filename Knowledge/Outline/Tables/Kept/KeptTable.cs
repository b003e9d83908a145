using Assistant.Knowledge.Outline.Tables.Cells;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Kept;

/// <summary>Reads assignment tables whose cells their file keeps apart (Word, Excel, PDF), cell by cell.</summary>
internal static class KeptTable
{
    /// <summary>Reads a table; null where it assigns no work.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns of the table before it, which one without a header may carry on; null where there is none.</param>
    /// <param name="found">Its columns, for the table after it.</param>
    public static DraftTable? Read(SourceTable table, KeptGrid? columns, out KeptGrid? found)
    {
        var header = KeptHeader.Of(table) ?? Carried(table, columns) ?? KeptColumns.Guess(table);
        found = header?.Grid;
        if (header is null)
            return null;

        var rows = new KeptRows(header.Grid);
        foreach (var row in table.Rows.Skip(header.Next))
        {
            if (!KeptHeader.IsRepeated(table, header, row))
                rows.Add(row);
        }

        var read = rows.Finish();
        if (IsTimetable(read))
            return null;

        return new DraftTable(table.Lines.First, table.Lines.Last, read, NumbersStand: true);
    }

    private static KeptHeader? Carried(SourceTable table, KeptGrid? columns) =>
        columns is not null && !IsHeaderLike(table.Rows[0]) && table.Rows.Max(row => row.Cells.Select(cell => cell.Column + cell.Span).DefaultIfEmpty().Max()) == columns.Count
            ? new KeptHeader(0, 0, columns)
            : null;

    /// <summary>Whether the row is a header of its own, of a table that is another one.</summary>
    private static bool IsHeaderLike(SourceRow row) => row.Cells.Count(cell => HeaderLabel.Of(cell.Text) is not null) >= 2;

    /// <summary>Whether its times are hours: the programme of a conference, not work.</summary>
    private static bool IsTimetable(IReadOnlyList<DraftRow> rows)
    {
        var times = rows.Select(row => row.Time).OfType<string>().ToList();
        return times.Count > 0 && times.Count(CellLooks.IsClock) * 2 > times.Count;
    }
}
