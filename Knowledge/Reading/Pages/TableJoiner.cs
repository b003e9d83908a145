using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Makes one table of the pieces that page ends have cut it into.</summary>
internal static class TableJoiner
{
    private const double Tolerance = 5;
    private const int MostHeaderRows = 3;

    /// <summary>The table that goes on over the page; null where the second piece is another table.</summary>
    public static PageTable? Join(PageTable above, PageTable below)
    {
        if (!HaveSameColumns(above.Columns, below.Columns))
            return null;
        var (upper, rows) = MergedCells.GoOn(above.Rows, [.. below.Rows.Skip(RepeatedHeader(above.Rows, below.Rows))]);
        if (rows.Count > 0 && GoesOn(upper[^1], rows[0]))
            return above with { Rows = [.. upper.SkipLast(1), Joined(upper[^1], rows[0]), .. rows.Skip(1)] };
        return above with { Rows = [.. upper, .. rows] };
    }

    private static bool HaveSameColumns(IReadOnlyList<double> one, IReadOnlyList<double> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);

    private static int RepeatedHeader(IReadOnlyList<PageTableRow> above, IReadOnlyList<PageTableRow> below)
    {
        var count = 0;
        while (count < MostHeaderRows && count < above.Count && count < below.Count && IsRepeated(above[count], below[count]))
            count++;
        return count;
    }

    /// <summary>Whether two rows say the same; words that were read off an image differ here and there.</summary>
    private static bool IsRepeated(PageTableRow one, PageTableRow other)
    {
        if (one.Cells.Count != other.Cells.Count)
            return false;
        var same = one.Cells.Zip(other.Cells).Count(pair => Words(pair.First) == Words(pair.Second));
        return same > 0.6 * one.Cells.Count;
    }

    private static string Words(SourceCell cell) => Folding.FoldToWords(cell.Text);

    /// <summary>
    /// Whether a page's first row is the rest of a row that the page before could not hold: it has no number of its own, and
    /// some cell begins in the middle of a sentence or fewer cells say anything than in the row above.
    /// </summary>
    private static bool GoesOn(PageTableRow above, PageTableRow below)
    {
        if (below.At(0) is not { Paragraphs.Count: 0 } || below.Cells.Count != above.Cells.Count)
            return false;
        var filled = below.Cells.Where(cell => cell is { Continues: false, Paragraphs.Count: > 0 }).ToList();
        return filled.Count < above.Cells.Count(cell => cell is { Continues: false, Paragraphs.Count: > 0 }) - (above.At(0) is { Paragraphs.Count: > 0 } ? 1 : 0)
            || filled.Any(cell => char.IsLower(cell.Paragraphs[0][0]) && above.At(cell.Column) is { Paragraphs: [.., var last] } && last[^1] is not ('.' or ';'));
    }

    private static PageTableRow Joined(PageTableRow above, PageTableRow below) => above with
    {
        Cells = [.. above.Cells.Zip(below.Cells, (cell, rest) => cell with { Paragraphs = Joined(cell.Paragraphs, rest.Paragraphs) })],
    };

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        if (above.Count == 0 || below.Count == 0)
            return above.Count == 0 ? below : above;
        var runsOn = above[^1][^1] is not ('.' or ';' or ':') && below[0][0] is not ('-' or '–' or '+');
        return runsOn ? [.. above.SkipLast(1), $"{above[^1]} {below[0]}", .. below.Skip(1)] : [.. above, .. below];
    }
}
