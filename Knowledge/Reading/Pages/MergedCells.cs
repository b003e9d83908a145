namespace Assistant.Knowledge.Reading.Pages;

/// <summary>
/// Lets a cell that is merged downwards go on below the end of a page, where its words are not printed again; or begin above
/// it, where they are printed in the middle of its lower part only.
/// </summary>
internal static class MergedCells
{
    /// <summary>The rows above and below a page's end, with the words of merged cells on both sides.</summary>
    public static (IReadOnlyList<PageTableRow> Above, IReadOnlyList<PageTableRow> Below) GoOn(IReadOnlyList<PageTableRow> above, IReadOnlyList<PageTableRow> below)
    {
        var (upper, lower) = (above.ToList(), below.ToList());
        if (lower.Count == 0)
            return (upper, lower);
        foreach (var column in lower[0].Cells.Select(cell => cell.Column).ToList())
        {
            if (upper[^1].At(column) is not { } last || lower[0].At(column) is not { } first || last.Span != first.Span || last.Column != first.Column)
                continue;
            var merged = last.Continues || (lower.Count > 1 && lower[1].At(column) is { Continues: true });
            if (merged && first.Paragraphs.Count == 0 && last.Paragraphs.Count > 0)
                Fill(lower, 0, column, last.Paragraphs, firstContinues: true);
            else if (last.Continues && last.Paragraphs.Count == 0 && first.Paragraphs.Count > 0)
                FillUpwards(upper, lower, column, first.Paragraphs);
        }

        return (upper, lower);
    }

    private static void FillUpwards(List<PageTableRow> upper, List<PageTableRow> lower, int column, IReadOnlyList<string> paragraphs)
    {
        var start = upper.Count - 1;
        while (start > 0 && upper[start].At(column) is { Continues: true })
            start--;
        Fill(upper, start, column, paragraphs, firstContinues: false);
        Fill(lower, 0, column, paragraphs, firstContinues: true);
    }

    /// <summary>Gives a cell and its lower parts their words.</summary>
    private static void Fill(List<PageTableRow> rows, int start, int column, IReadOnlyList<string> paragraphs, bool firstContinues)
    {
        for (var i = start; i < rows.Count && rows[i].At(column) is { } cell && (i == start || cell.Continues); i++)
        {
            var filled = cell with { Paragraphs = paragraphs, Continues = i > start || firstContinues };
            rows[i] = rows[i] with { Cells = [.. rows[i].Cells.Select(other => ReferenceEquals(other, cell) ? filled : other)] };
        }
    }
}
