namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Puts words that stand at the same height into rows, from top to bottom.</summary>
internal static class RowBuilder
{
    /// <summary>The rows of some words.</summary>
    public static List<PageRow> Build(IEnumerable<PageWord> words)
    {
        var rows = new List<List<PageWord>>();
        // Large words first found their rows, so that dashes and raised numbers find theirs.
        foreach (var word in words.OrderBy(word => word.Box.MiddleY).ThenBy(word => word.Box.Left))
        {
            var row = rows.Skip(Math.Max(0, rows.Count - 4)).LastOrDefault(row => Stands(word, row));
            if (row is null)
                rows.Add([word]);
            else
                row.Add(word);
        }

        return Joined([.. rows.Select(row => new PageRow(row)).OrderBy(row => row.Box.MiddleY)]);
    }

    /// <summary>Whether a word shares its height with the words of a row that stand next to it.</summary>
    private static bool Stands(PageWord word, List<PageWord> row)
    {
        var nearest = row.MinBy(other => Distance(word.Box, other.Box))!.Box;
        return word.Box.SharedHeight(nearest) > 0.5 * Math.Min(word.Box.Height, nearest.Height);
    }

    private static double Distance(Box one, Box other) => Math.Max(0, Math.Max(one.Left - other.Right, other.Left - one.Right));

    /// <summary>The left and the right block of a letterhead do not share their lines' heights exactly.</summary>
    private static List<PageRow> Joined(IReadOnlyList<PageRow> rows)
    {
        var joined = new List<PageRow>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && BelongTogether(joined[^1], row))
                joined[^1] = new PageRow(joined[^1].Words.Concat(row.Words));
            else
                joined.Add(row);
        }

        return joined;
    }

    private static bool BelongTogether(PageRow one, PageRow other)
    {
        var size = Math.Min(one.Size, other.Size);
        return one.Box.SharedHeight(other.Box) > 0.25 * Math.Min(one.Box.Height, other.Box.Height)
            && Distance(one.Box, other.Box) > 1.5 * size
            && Math.Max(one.Size, other.Size) < 1.6 * size;
    }
}
