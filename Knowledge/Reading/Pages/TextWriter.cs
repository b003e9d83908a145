namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Writes the pieces of a document into a source text.</summary>
internal static class TextWriter
{
    /// <summary>The text.</summary>
    public static SourceText Write(string fileName, IReadOnlyList<PageElement> elements, IReadOnlyList<PageContent> pages)
    {
        var recognised = pages.ToDictionary(page => page.Number, page => page.IsRecognised);
        var builder = new SourceTextBuilder(fileName);
        var current = 0;
        PageElement? before = null;
        foreach (var element in elements)
        {
            if (NeedsBlank(before, element))
                builder.AddLine("");
            if (element is PageElement.Text text)
            {
                StartPage(text.Page);
                builder.AddLine(text.Words.Text);
            }
            else if (element is PageElement.Table table)
            {
                builder.AddTable(Rows(table.Content));
            }

            before = element;
        }

        return builder.Build();

        // The builder takes the rows one by one, so that a page may begin between two of them.
        IEnumerable<IReadOnlyList<SourceCell>> Rows(PageTable table)
        {
            foreach (var row in table.Rows)
            {
                StartPage(row.Page);
                yield return row.Cells;
            }
        }

        void StartPage(int page)
        {
            if (page <= current)
                return;
            current = page;
            builder.StartPage(page, recognised[page]);
        }
    }

    /// <summary>A blank line ends what a note or a letterhead says.</summary>
    private static bool NeedsBlank(PageElement? before, PageElement element) => (before, element) switch
    {
        (null, _) => false,
        (PageElement.Text { Kind: BlockKind.Footnotes }, not PageElement.Text { Kind: BlockKind.Footnotes }) => true,
        (PageElement.Text one, PageElement.Text other) => other.SetOff || one.Kind != other.Kind,
        _ => true,
    };
}
