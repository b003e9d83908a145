namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Makes a text of pages: in reading order, wrapped rows joined, paragraphs and tables joined over page ends.</summary>
internal static class PageComposer
{
    /// <summary>The text of a document.</summary>
    /// <param name="fileName">The name of its file.</param>
    /// <param name="pages">Its pages, in order.</param>
    public static SourceText Compose(string fileName, IReadOnlyList<PageContent> pages)
    {
        var own = PageFurniture.Remove(pages);
        var size = UsualSize(own);
        var read = own.Select(page => (Page: page, Parts: PageReader.Read(page, size).ToList())).ToList();
        var frames = read
            .GroupBy(page => Math.Round(page.Page.Width / 20))
            .ToDictionary(group => group.Key, group => FrameOf([.. group.SelectMany(page => TextRows(page.Parts))]));
        var elements = new List<PageElement>();
        foreach (var (page, parts) in read)
            Add(elements, page, parts, frames[Math.Round(page.Width / 20)]);
        return TextWriter.Write(fileName, elements, own);
    }

    private static TextFrame? FrameOf(IReadOnlyList<PageRow> rows) => rows.Count == 0 ? null : TextFrame.Of(rows);

    private static IReadOnlyList<PageRow> TextRows(IEnumerable<(PageBlock? Block, PageTable?)> parts) =>
        [.. parts.SelectMany(part => part.Block is { Kind: BlockKind.Text } text ? text.Rows : [])];

    private static double UsualSize(IReadOnlyList<PageContent> pages)
    {
        var heights = pages.SelectMany(page => page.Words).Where(word => word.Text.Length > 1).Select(word => word.Box.Height).ToList();
        return heights.Count == 0 ? 12 : PageRow.Median(heights);
    }

    private static void Add(List<PageElement> elements, PageContent page, IReadOnlyList<(PageBlock? Block, PageTable? Table)> parts, TextFrame? document)
    {
        var rows = TextRows(parts);
        var frame = rows.Count == 0 ? null : TextFrame.OfPage(rows, document);
        var first = true;
        foreach (var (block, table) in parts)
        {
            if (table is not null)
                AddTable(elements, table, first);
            else
                AddBlock(elements, page.Number, block!, block!.Kind == BlockKind.Text ? frame! : TextFrame.Of(block.Rows), first);
            first = false;
        }
    }

    private static void AddTable(List<PageElement> elements, PageTable table, bool first)
    {
        var last = elements.FindLastIndex(element => element is not PageElement.Text { Kind: BlockKind.Footnotes });
        if (first && last >= 0 && elements[last] is PageElement.Table { Content: var above } && TableJoiner.Join(above, table) is { } joined)
            elements[last] = new PageElement.Table(joined);
        else
            elements.Add(new PageElement.Table(table));
    }

    private static void AddBlock(List<PageElement> elements, int page, PageBlock block, TextFrame frame, bool first)
    {
        List<Paragraph> paragraphs = block.Kind == BlockKind.Lines
            ? [.. block.Rows.Select(row => new Paragraph(row))]
            : ParagraphBuilder.Build(block.Rows, frame);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var rows = paragraphs[i].Rows;
            if (i == 0 && first && block.Kind == BlockKind.Text && LastText(elements) is { } open && ParagraphBuilder.GoesOn(open.Words, rows[0], open.Frame, frame, samePage: false))
            {
                foreach (var row in rows)
                    open.Words.Add(row);
                continue;
            }

            var setOff = i > 0 && rows[0].Box.MiddleY - paragraphs[i - 1].Rows[^1].Box.MiddleY > 1.9 * frame.Pitch;
            elements.Add(new PageElement.Text(page, paragraphs[i], block.Kind, frame, setOff));
        }
    }

    /// <summary>The paragraph that the page before ended with, whatever notes stand below it.</summary>
    private static PageElement.Text? LastText(List<PageElement> elements) =>
        elements.FindLast(element => element is not PageElement.Text { Kind: BlockKind.Footnotes }) as PageElement.Text is { Kind: BlockKind.Text } text ? text : null;
}
