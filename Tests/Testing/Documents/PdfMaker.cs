namespace Assistant.Testing.Documents;

/// <summary>Makes PDF files with a text layer: a letterhead in two blocks, the body in one or two columns, ruled tables that run over pages.</summary>
public static class PdfMaker
{
    /// <summary>Makes the file.</summary>
    /// <param name="document">Its content.</param>
    /// <param name="columns">1, or 2 for a body in two columns between the letterhead and the signature.</param>
    public static byte[] Make(OfficeDocument document, int columns = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        var file = new PdfFile();
        var flow = new PdfFlow(file);
        flow.SideBySide(document.LeftHead, document.RightHead);
        var titles = document.Body.TakeWhile(block => block is DocumentBlock.Title).ToList();
        foreach (var title in titles.Cast<DocumentBlock.Title>())
            flow.Centred(title.Words);
        flow.Columns(columns);
        var numbers = new OutlineNumbers();
        foreach (var block in document.Body.Skip(titles.Count))
            Write(block, flow, numbers);
        flow.Columns(1);
        flow.SideBySide(document.Recipients, document.Signature);
        flow.Close();
        return file.ToArray();
    }

    private static void Write(DocumentBlock block, PdfFlow flow, OutlineNumbers numbers)
    {
        switch (block)
        {
            case DocumentBlock.Title title:
                flow.Centred(title.Words);
                break;
            case DocumentBlock.Text text:
                flow.Paragraph(text.Words, bold: false);
                if (text.Footnote is { } note)
                    flow.AddFootnote(note);
                break;
            case DocumentBlock.Bullet bullet:
                flow.Paragraph("- " + bullet.Words, bold: false);
                break;
            case DocumentBlock.Numbered item:
                flow.Paragraph($"{numbers.Next(item.Level)} {item.Words}", bold: item.Level == 0);
                break;
            case DocumentBlock.Table table:
                new PdfTable(table, flow).Draw();
                break;
        }
    }
}
