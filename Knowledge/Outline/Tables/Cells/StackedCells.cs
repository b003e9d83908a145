using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>
/// Tells which lines of a row belong to which column when they stand one under the other: the order of the columns, and
/// what the lines look like, decide; a cell may take several lines or be empty.
/// </summary>
internal static class StackedCells
{
    private const double Empty = -0.6;
    private const double Wrapped = -0.4;
    private const double LowStart = -1.5;

    /// <summary>The cells, one for each column.</summary>
    public static string[] Assign(IReadOnlyList<TableColumn> columns, IReadOnlyList<string> lines)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        if (lines.Count == columns.Count && columns.Zip(lines).All(cell => Fit(cell.First, cell.Second) > -1))
            return [.. lines];

        var best = new double[columns.Count + 1, lines.Count + 1];
        var taken = new int[columns.Count + 1, lines.Count + 1];
        for (var l = 1; l <= lines.Count; l++)
            best[0, l] = double.NegativeInfinity;

        for (var c = 1; c <= columns.Count; c++)
        {
            for (var l = 0; l <= lines.Count; l++)
                (best[c, l], taken[c, l]) = Choose(columns[c - 1], lines, best, c, l);
        }

        for (int c = columns.Count, l = lines.Count; c > 0; c--)
        {
            cells[c - 1] = Join(columns[c - 1], lines, l - taken[c, l], taken[c, l]);
            l -= taken[c, l];
        }

        return cells;
    }

    private static (double Score, int Taken) Choose(TableColumn column, IReadOnlyList<string> lines, double[,] best, int c, int l)
    {
        var score = best[c - 1, l] + Empty;
        var taken = 0;
        var rest = 0.0;
        for (var n = 1; n <= l && n <= 40; n++)
        {
            var fit = Fit(column, lines[l - n]) + rest + (BeginsLow(lines[l - n]) && n < l ? LowStart : 0);
            if (best[c - 1, l - n] + fit > score)
                (score, taken) = (best[c - 1, l - n] + fit, n);

            rest += column == TableColumn.Number ? -9 : BeginsLow(lines[l - n]) ? 0.1 : Wrapped;
        }

        return (score, taken);
    }

    private static bool BeginsLow(string line) => char.IsLower(line.TrimStart('“', '"', '(').FirstOrDefault('a'));

    private static double Fit(TableColumn column, string line)
    {
        var words = Folding.FoldToWords(line);
        var time = CellLooks.IsTime(line);
        var unit = CellLooks.IsUnit(line);
        return column switch
        {
            TableColumn.Number => CellLooks.IsNumber(line) ? 2 : -4,
            TableColumn.Time or TableColumn.Start or TableColumn.Deadline => time ? 2 : words.Length < 25 && !unit ? -0.3 : -1.5,
            TableColumn.Lead or TableColumn.Coordination or TableColumn.Doers => time ? -2 : unit ? 1.5 : words.Length < 30 ? 0 : -1,
            TableColumn.Content => time ? -1.5 : unit && words.Length < 45 ? -0.7 : words.Length > 25 ? 1 : 0.3,
            _ => time ? -1.5 : unit ? -0.5 : 0.6,
        };
    }

    private static string Join(TableColumn column, IReadOnlyList<string> lines, int first, int count)
    {
        var text = "";
        for (var i = first; i < first + count; i++)
        {
            // A unit on a line of its own, after one without a comma, is another unit.
            var apart = text.Length > 0 && column is TableColumn.Lead or TableColumn.Coordination or TableColumn.Doers && CellLooks.IsUnit(lines[i]) && char.IsUpper(lines[i][0]);
            text = text.Length == 0 ? lines[i] : text + (apart ? "; " : " ") + lines[i];
        }

        return text;
    }
}
