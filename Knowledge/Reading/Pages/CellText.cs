namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Reads the paragraphs of a table's cell, whose rows are short and often centred.</summary>
internal static class CellText
{
    /// <summary>The paragraphs.</summary>
    /// <param name="words">The words in the cell.</param>
    /// <param name="box">The cell.</param>
    public static IReadOnlyList<string> Of(IEnumerable<PageWord> words, Box box)
    {
        var rows = RowBuilder.Build(words);
        if (rows.Count == 0)
            return [];
        var width = Math.Max(rows.Max(row => row.Box.Width), box.Width - (2 * Math.Max(2, rows.Min(row => row.Box.Left) - box.Left)));
        var paragraphs = new List<Paragraph>();
        foreach (var row in rows)
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1].Rows[^1], row, width))
                paragraphs[^1].Add(row);
            else
                paragraphs.Add(new Paragraph(row));
        }

        return [.. paragraphs.Select(paragraph => paragraph.Text)];
    }

    private static bool GoesOn(PageRow before, PageRow row, double width)
    {
        var fits = before.Box.Width + (before.Size * 0.25) + row.Words[0].Box.Width < width - (before.Size * 0.1);
        if (RowSigns.HasMarker(row))
            return !fits && !RowSigns.IsClosed(before) && row.Words[0].Text is "-" or "–";
        return char.IsLower(row.Words[0].Text[0]) ? !(fits && RowSigns.IsClosed(before)) : !fits;
    }
}
