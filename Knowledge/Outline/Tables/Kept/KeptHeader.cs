using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Kept;

/// <summary>The header of a table whose cells its file keeps apart: one row of labels or several, one over the other.</summary>
/// <param name="First">The index of its first row.</param>
/// <param name="Next">The index of the first row after it.</param>
/// <param name="Grid">The columns.</param>
internal sealed partial record KeptHeader(int First, int Next, KeptGrid Grid)
{
    private const int MostTitleRows = 4;
    private const int MostRows = 4;
    private const int FewestColumns = 3;
    private const int LongestLabel = 80;

    /// <summary>Finds the header of an assignment table; null where the table is none.</summary>
    public static KeptHeader? Of(SourceTable table)
    {
        var width = table.Rows.Max(row => row.Cells.Select(cell => cell.Column + cell.Span).DefaultIfEmpty().Max());
        if (width is < FewestColumns or > 60)
            return null;

        for (var first = 0; first < table.Rows.Count && first <= MostTitleRows; first++)
        {
            if (At(table, first, width) is { } header)
                return header;
        }

        return null;
    }

    /// <summary>Whether the row is one of the header's, printed again, or numbers its columns.</summary>
    public static bool IsRepeated(SourceTable table, KeptHeader header, SourceRow row)
    {
        if (IsColumnNumbers(row))
            return true;

        var words = Words(row);
        return words.Length > 0 && table.Rows.Skip(header.First).Take(header.Next - header.First).Any(one => Words(one) == words);
    }

    /// <summary>Whether the row only numbers the columns: "(1) (2) (3)", "A B 1 2".</summary>
    public static bool IsColumnNumbers(SourceRow row)
    {
        var cells = row.Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).ToList();
        return cells.Count >= FewestColumns && cells.TrueForAll(cell => ColumnNumber().IsMatch(cell)) && cells.Distinct(StringComparer.Ordinal).Count() == cells.Count;
    }

    private static KeptHeader? At(SourceTable table, int first, int width)
    {
        KeptHeader? best = null;
        for (var count = 1; count <= MostRows && first + count <= table.Rows.Count; count++)
        {
            var row = table.Rows[first + count - 1];
            if (row.Cells.Any(cell => cell.Text.Length > LongestLabel) || IsColumnNumbers(row))
                break;

            var grid = new KeptGrid([.. Enumerable.Range(0, width).Select(column => Label(table, first, count, column))]);
            if (!IsAssignment(grid) || grid.Known.Distinct().Count() < FewestColumns - (grid.Has(TableColumn.Number) ? 0 : 1))
                continue;

            // A further row belongs to the header only where it tells more columns apart.
            if (best is null || grid.Known.Distinct().Count() > best.Grid.Known.Distinct().Count() || ContinuesHeader(row))
                best = new KeptHeader(first, first + count, grid);
        }

        return best is null ? null : best with { Next = Skipped(table, best.Next) };
    }

    private static bool IsAssignment(KeptGrid grid) => TableHeader.IsAssignment(grid.Known)
        || (grid.Has(TableColumn.Content) && grid.Has(TableColumn.Product) && grid.Known.Any(TableHeader.IsTime));

    /// <summary>Whether the row holds nothing but lower parts of labels and short labels below them.</summary>
    private static bool ContinuesHeader(SourceRow row)
    {
        var own = row.Cells.Where(cell => !cell.Continues && cell.Text.Length > 0).ToList();
        return own.Count > 0 && row.Cells.Any(cell => cell.Continues) && own.TrueForAll(cell => HeaderLabel.Of(cell.Text) is not null);
    }

    private static int Skipped(SourceTable table, int next)
    {
        while (next < table.Rows.Count && IsColumnNumbers(table.Rows[next]))
            next++;

        return next;
    }

    /// <summary>What a column holds by the labels above it: the lowest alone, with the one above, the upper alone.</summary>
    private static TableColumn? Label(SourceTable table, int first, int count, int column)
    {
        var labels = new List<string>();
        for (var i = first; i < first + count; i++)
        {
            var cell = table.Rows[i].Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span);
            if (cell is { Continues: false, Text.Length: > 0 } && labels.LastOrDefault() != cell.Text)
                labels.Add(cell.Text);
        }

        if (labels.Count == 0)
            return null;

        return HeaderLabel.Of(labels[^1]) ?? (labels.Count > 1 ? HeaderLabel.Of($"{labels[^2]} {labels[^1]}") ?? HeaderLabel.Of(labels[^2]) : null);
    }

    private static string Words(SourceRow row) => Folding.FoldToWords(string.Join(' ', row.Cells.Where(cell => !cell.Continues).Select(cell => cell.Text)));

    [GeneratedRegex(@"^\(?(\d{1,2}|[A-Z])\)?$")]
    private static partial Regex ColumnNumber();
}
