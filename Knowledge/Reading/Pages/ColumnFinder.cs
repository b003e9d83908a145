namespace Assistant.Knowledge.Reading.Pages;

/// <summary>
/// Finds where rows stand in two columns: the letterhead, two-column text, recipients beside the signature. The left column
/// is read before the right one.
/// </summary>
internal static class ColumnFinder
{
    private const int FewestRowsOfText = 6;
    private const double LeastGap = 0.9;
    private const double NarrowestColumn = 4;

    /// <summary>The blocks of some rows in the order in which they are read.</summary>
    public static IEnumerable<PageBlock> Divide(IReadOnlyList<PageRow> rows)
    {
        var single = new List<PageRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (RunFrom(rows, i) is not { } run)
            {
                single.Add(rows[i]);
                continue;
            }

            // What stands on the right above the recipients belongs to the signature.
            while (RowSigns.IsRecipients(rows[i]) && single.Count > 0 && single[^1].Box.Left > run.Gutter.Left)
            {
                run = run with { First = run.First - 1 };
                single.RemoveAt(single.Count - 1);
            }

            if (single.Count > 0)
                yield return new PageBlock([.. single], BlockKind.Text);
            single.Clear();
            foreach (var block in Columns([.. rows.Take(run.Last + 1).Skip(run.First)], run))
                yield return block;
            i = run.Last;
        }

        if (single.Count > 0)
            yield return new PageBlock(single, BlockKind.Text);
    }

    private static IEnumerable<PageBlock> Columns(IReadOnlyList<PageRow> rows, ColumnRun run)
    {
        var kind = run.Parted >= FewestRowsOfText && !rows.Any(row => RowSigns.IsMotto(row) || RowSigns.IsRecipients(row)) ? BlockKind.Column : BlockKind.Lines;
        foreach (var side in (IEnumerable<PageWord>[])[rows.SelectMany(run.Gutter.LeftOf), rows.SelectMany(run.Gutter.RightOf)])
        {
            var column = RowBuilder.Build(side);
            if (column.Count > 0)
                yield return new PageBlock(column, kind);
        }
    }

    private static ColumnRun? RunFrom(IReadOnlyList<PageRow> rows, int first) => Gaps(rows[first], rows.Max(row => row.Box.Right))
        .Select(gap => Follow(rows, first, gap))
        .Where(run => IsColumns(rows, run))
        .OrderByDescending(run => run.Parted)
        .ThenByDescending(run => run.Gutter.Width)
        .FirstOrDefault();

    private static bool IsColumns(IReadOnlyList<PageRow> rows, ColumnRun run)
    {
        var size = rows[run.First].Size;
        if (WidestLeft(rows, run) < NarrowestColumn * size)
            return false;
        return RowSigns.IsRecipients(rows[run.First])
            || (run.Parted >= 3 && run.Gutter.Width >= LeastGap * size)
            || run.Gutter.Width >= 2 * size;
    }

    /// <summary>How wide the left column is: numbers and markers are none.</summary>
    private static double WidestLeft(IReadOnlyList<PageRow> rows, ColumnRun run) => rows
        .Take(run.Last + 1)
        .Skip(run.First)
        .Max(row => run.Gutter.LeftOf(row).Select(word => word.Box).ToList() is { Count: > 0 } boxes ? Box.Around(boxes).Width : 0);

    private static IEnumerable<Gutter> Gaps(PageRow row, double right)
    {
        var gaps = WideGaps(row).ToList();
        // The signature may begin above or below the label of the recipients.
        return gaps.Count == 0 && RowSigns.IsRecipients(row) ? [new Gutter(row.Box.Right, right + row.Size)] : gaps;
    }

    private static IEnumerable<Gutter> WideGaps(PageRow row)
    {
        for (var i = 1; i < row.Words.Count; i++)
        {
            var gap = new Gutter(row.Words[i - 1].Box.Right, row.Words[i].Box.Left);
            if (gap.Width >= LeastGap * row.Size && !RowSigns.IsMarker(row, i) && !RowSigns.IsBlankToFill(row.Words[i - 1], row.Words[i]))
                yield return gap;
        }
    }

    private static ColumnRun Follow(IReadOnlyList<PageRow> rows, int first, Gutter gutter)
    {
        var closing = RowSigns.IsRecipients(rows[first]);
        var run = new ColumnRun(first, first, gutter, 1);
        var next = first + 1;
        for (; next < rows.Count && gutter.Beside(rows[next], 0.7 * rows[next].Size) is { } rest; next++)
        {
            gutter = rest;
            if (gutter.Parts(rows[next]) || closing)
                run = new ColumnRun(first, next, gutter, run.Parted + 1);
        }

        // One column may be longer than the other, to the end of the page.
        return next == rows.Count && run.Parted >= 3 && rows.Skip(run.Last + 1).All(row => row.Box.Right <= gutter.Left || row.Box.Left >= gutter.Right)
            ? run with { Last = rows.Count - 1 }
            : run;
    }
}
