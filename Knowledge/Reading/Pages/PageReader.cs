namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Reads one page: tables are taken out, what stands above, between and below them is read column by column.</summary>
internal static class PageReader
{
    /// <summary>The blocks and tables of a page, from top to bottom.</summary>
    /// <param name="page">The page, without its furniture.</param>
    /// <param name="size">The usual height of the document's words.</param>
    public static IEnumerable<(PageBlock? Block, PageTable? Table)> Read(PageContent page, double size)
    {
        var unruled = page.Words.Where(word => !page.Grids.Any(grid => Holds(grid, word)));
        IReadOnlyList<TableGrid> grids = [.. page.Grids.Concat(AlignedTableFinder.Find(RowBuilder.Build(unruled))).OrderBy(grid => grid.Box.Top)];
        var tabled = page.Words.ToLookup(word => grids.FirstOrDefault(grid => Holds(grid, word)));
        var rest = tabled[null].ToList();
        foreach (var grid in grids)
        {
            var above = rest.Where(word => word.Box.MiddleY < grid.Box.Top).ToList();
            rest = [.. rest.Except(above, ReferenceEqualityComparer.Instance).Cast<PageWord>()];
            foreach (var block in ColumnFinder.Divide(RowBuilder.Build(above)))
                yield return (block, null);
            if (TableBuilder.Build(page.Number, grid, [.. tabled[grid]], page.IsRecognised) is { } table)
                yield return (null, table);
        }

        var rows = RowBuilder.Build(rest);
        var notes = FootnoteFinder.Count(rows, size);
        foreach (var block in ColumnFinder.Divide([.. rows.SkipLast(notes)]))
            yield return (block, null);
        if (notes > 0)
            yield return (new PageBlock([.. rows.TakeLast(notes)], BlockKind.Footnotes), null);
    }

    private static bool Holds(TableGrid grid, PageWord word) => grid.Box.Holds(word.Box.MiddleX, word.Box.MiddleY);
}
