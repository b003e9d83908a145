namespace Assistant.Knowledge.Reading.Pages;

/// <summary>
/// Puts wrapped rows together where their places leave no doubt: the row above is so full that the next word did not fit,
/// and the row itself is not set off as a beginning. What is not sure stays apart; the outline joins by words.
/// </summary>
internal static class ParagraphBuilder
{
    /// <summary>The paragraphs of a column.</summary>
    public static List<Paragraph> Build(IReadOnlyList<PageRow> rows, TextFrame frame)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var row in rows)
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], row, frame, frame, samePage: true))
                paragraphs[^1].Add(row);
            else
                paragraphs.Add(new Paragraph(row));
        }

        return paragraphs;
    }

    /// <summary>Whether a row goes on with a paragraph.</summary>
    /// <param name="paragraph">What stands before it.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The frame the paragraph stands in.</param>
    /// <param name="frame">The frame the row stands in: that of another page where a page ended between them.</param>
    /// <param name="samePage">Whether both stand on one page.</param>
    public static bool GoesOn(Paragraph paragraph, PageRow row, TextFrame above, TextFrame frame, bool samePage)
    {
        var before = paragraph.Rows[^1];
        if (Math.Max(before.Size, row.Size) > 1.4 * Math.Min(before.Size, row.Size) || above.IsCentred(before) || frame.IsCentred(row))
            return false;
        var fits = before.Box.Right + (before.Size * 0.2) + row.Words[0].Box.Width < above.Right - (before.Size * 0.1);
        if (fits)
            return false;
        var closed = RowSigns.IsClosed(before);
        var marked = RowSigns.HasMarker(row) || RowSigns.IsRecipients(row);
        if (samePage && IsSetOff(row.Box.MiddleY - before.Box.MiddleY, frame.Pitch, closed || marked))
            return false;
        return IsIndented(row, frame) ? Hangs(paragraph, row) && !marked : !(marked && closed);
    }

    private static bool IsSetOff(double distance, double pitch, bool likely) => distance > pitch * (likely ? 1.25 : 1.7);

    private static bool IsIndented(PageRow row, TextFrame frame) => row.Box.Left > frame.Left + (row.Size * 0.6);

    /// <summary>Whether an indented row is one of a hanging paragraph: below its first word's right neighbour, or below its other rows.</summary>
    private static bool Hangs(Paragraph paragraph, PageRow row)
    {
        var first = paragraph.Rows[0];
        if (paragraph.Rows.Count > 1)
            return Math.Abs(paragraph.Rows[^1].Box.Left - row.Box.Left) < row.Size * 0.5;
        return RowSigns.HasMarker(first)
            && (Math.Abs(first.Words[Math.Min(1, first.Words.Count - 1)].Box.Left - row.Box.Left) < row.Size * 0.6
                || Math.Abs(first.Box.Left - row.Box.Left) < row.Size * 0.3 && !RowSigns.IsClosed(first));
    }
}
