namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Makes a grid of the lines of one table. Where a line between two places is missing, they are one merged cell.</summary>
internal sealed class GridBuilder
{
    private const double Near = 6;
    private const double EnoughCovered = 0.6;
    private const int MostPlaces = 20_000;
    private const double Narrowest = 100;
    private const double Lowest = 14;

    private readonly IReadOnlyList<Rule> _lying;
    private readonly IReadOnlyList<Rule> _standing;
    private readonly List<double> _columns;
    private readonly List<double> _rows;

    private GridBuilder(IReadOnlyList<Rule> lying, IReadOnlyList<Rule> standing)
    {
        _lying = lying;
        _standing = standing;
        // Tables may be open at their sides: there the lines' ends are the edge.
        _columns = GridFinder.Clusters([.. standing.Select(rule => rule.Position), lying.Min(rule => rule.From), lying.Max(rule => rule.To)]);
        _rows = GridFinder.Clusters([.. lying.Select(rule => rule.Position), standing.Min(rule => rule.From), standing.Max(rule => rule.To)]);
    }

    /// <summary>The grid; null where the lines make no table of two columns at least.</summary>
    public static TableGrid? Build(IReadOnlyList<Rule> lying, IReadOnlyList<Rule> standing)
    {
        if (lying.Count < 2 || standing.Count == 0)
            return null;
        var builder = new GridBuilder(lying, standing);
        if (builder._columns.Count < 3 || builder._rows.Count < 2 || (long)builder._columns.Count * builder._rows.Count > MostPlaces)
            return null;
        var cells = builder.Cells();
        // The strokes of bold capitals look like a little table.
        return cells.Count < 2 || builder._columns[^1] - builder._columns[0] < Narrowest || builder._rows[^1] - builder._rows[0] < Lowest ? null : new TableGrid(builder._columns, builder._rows, cells);
    }

    private List<GridCell> Cells()
    {
        var (rows, columns) = (_rows.Count - 1, _columns.Count - 1);
        var taken = new bool[rows, columns];
        var cells = new List<GridCell>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (taken[row, column])
                    continue;
                var cell = Grown(row, column, taken);
                for (var r = row; r < row + cell.RowSpan; r++)
                {
                    for (var c = column; c < column + cell.ColumnSpan; c++)
                        taken[r, c] = true;
                }

                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>The cell whose top left place is given: to the right and then down as far as no line stops it.</summary>
    private GridCell Grown(int row, int column, bool[,] taken)
    {
        var right = column + 1;
        while (right < _columns.Count - 1 && !taken[row, right] && !StandsBetween(right, row))
            right++;
        var bottom = row + 1;
        while (bottom < _rows.Count - 1 && Enumerable.Range(column, right - column).All(c => !LiesBetween(bottom, c) && !taken[bottom, c])
            && !Enumerable.Range(column + 1, right - column - 1).Any(edge => StandsBetween(edge, bottom)))
            bottom++;
        return new GridCell(row, column, bottom - row, right - column);
    }

    private bool LiesBetween(int edge, int column) => IsCovered(_lying, _rows[edge], _columns[column], _columns[column + 1]);

    private bool StandsBetween(int edge, int row) => IsCovered(_standing, _columns[edge], _rows[row], _rows[row + 1]);

    private static bool IsCovered(IReadOnlyList<Rule> rules, double position, double from, double to) =>
        rules.Where(rule => Math.Abs(rule.Position - position) <= Near).Sum(rule => rule.Covers(from, to)) >= EnoughCovered * (to - from);
}
