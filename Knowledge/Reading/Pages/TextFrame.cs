namespace Assistant.Knowledge.Reading.Pages;

/// <summary>The width that running text fills, in points from the left of the page, and how far its rows stand apart.</summary>
internal sealed record TextFrame(double Left, double Right, double Pitch)
{
    private const int FewestRows = 5;

    /// <summary>The frame of some rows.</summary>
    public static TextFrame Of(IReadOnlyList<PageRow> rows)
    {
        var pitches = rows.Zip(rows.Skip(1), (row, next) => next.Box.MiddleY - row.Box.MiddleY).Where(pitch => pitch > 0).Order().ToList();
        return new TextFrame(
            Share(rows.Select(row => row.Box.Left), 0.05),
            Share(rows.Select(row => row.Box.Right), 0.93),
            pitches.Count == 0 ? rows[0].Size * 1.4 : pitches[pitches.Count / 3]);
    }

    /// <summary>The frame of a page: of its own rows where there are enough of them, else the document's.</summary>
    public static TextFrame OfPage(IReadOnlyList<PageRow> rows, TextFrame? document)
    {
        if (rows.Count < FewestRows && document is not null)
            return document;
        var own = Of(rows);
        // A page of short lines says nothing about the width of full ones.
        return document is not null && own.Right - own.Left < 0.9 * (document.Right - document.Left) ? document : own;
    }

    /// <summary>Whether a row stands in the middle of the frame.</summary>
    public bool IsCentred(PageRow row)
    {
        var left = row.Box.Left - Left;
        var right = Right - row.Box.Right;
        return left > 2 * row.Size && right > 2 * row.Size && Math.Abs(left - right) < 0.25 * (left + right);
    }

    private static double Share(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Round((sorted.Count - 1) * share)];
    }
}
