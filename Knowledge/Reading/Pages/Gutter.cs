namespace Assistant.Knowledge.Reading.Pages;

/// <summary>White space from top to bottom between two columns, in points from the left.</summary>
internal readonly record struct Gutter(double Left, double Right)
{
    /// <summary>Its width.</summary>
    public double Width => Right - Left;

    /// <summary>What is left of it beside a row; nothing where the row's words cross it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="narrowest">The least width that is still a gutter.</param>
    public Gutter? Beside(PageRow row, double narrowest)
    {
        Gutter? widest = null;
        var from = double.NegativeInfinity;
        foreach (var to in row.Words.Select(word => word.Box.Left).Append(double.PositiveInfinity).Select((left, index) => (left, index)))
        {
            var free = new Gutter(Math.Max(Left, from), Math.Min(Right, to.left));
            if (free.Width >= narrowest && free.Width > (widest?.Width ?? 0))
                widest = free;
            if (to.index < row.Words.Count)
                from = Math.Max(from, row.Words[to.index].Box.Right);
        }

        return widest;
    }

    /// <summary>The words of a row that stand left of it.</summary>
    public IEnumerable<PageWord> LeftOf(PageRow row)
    {
        var middle = Left;
        return row.Words.Where(word => word.Box.MiddleX <= middle);
    }

    /// <summary>The words of a row that stand right of it.</summary>
    public IEnumerable<PageWord> RightOf(PageRow row)
    {
        var middle = Left;
        return row.Words.Where(word => word.Box.MiddleX > middle);
    }

    /// <summary>Whether a row has words on both sides.</summary>
    public bool Parts(PageRow row) => LeftOf(row).Any() && RightOf(row).Any();
}
