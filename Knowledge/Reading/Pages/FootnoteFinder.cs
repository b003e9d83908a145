namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Finds the notes at the foot of a page: smaller rows below everything else, the first of them beginning with a number.</summary>
internal static class FootnoteFinder
{
    private const double SmallerThan = 0.9;
    private const int MostRows = 25;

    /// <summary>How many of a page's last rows are footnotes.</summary>
    /// <param name="rows">The rows of the page's last region.</param>
    /// <param name="size">The usual height of the document's words.</param>
    public static int Count(IReadOnlyList<PageRow> rows, double size)
    {
        var small = 0;
        var notes = 0;
        while (small < rows.Count && small < MostRows && rows[^(small + 1)].Size < size * SmallerThan)
        {
            small++;
            if (BeginsNote(rows[^small]))
                notes = small;
        }

        return notes;
    }

    private static bool BeginsNote(PageRow row)
    {
        var first = row.Words[0].Text;
        return first.Length <= 3 && char.IsAsciiDigit(first[0]) && first.All(c => char.IsAsciiDigit(c) || c == ')')
            && row.Words.Count > 1 && !RowSigns.IsRecipients(row);
    }
}
