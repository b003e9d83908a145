namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Tells where the rows of a table without lines begin: by the numbers in its first column, or by wider white space.</summary>
internal static class AlignedRows
{
    private const double Wider = 1.2;

    /// <summary>The indexes of the text rows that table rows begin with, the header's first; null where that is not sure.</summary>
    /// <param name="rows">The text rows of the table.</param>
    /// <param name="firstColumn">Where the first column ends.</param>
    /// <param name="mostHeaderRows">How many text rows the header may take.</param>
    public static IReadOnlyList<int>? Starts(IReadOnlyList<PageRow> rows, double firstColumn, int mostHeaderRows)
    {
        var numbered = Enumerable.Range(1, rows.Count - 1).Where(i => IsNumber(rows[i].Words[0], firstColumn)).ToList();
        var spaced = Spaced(rows);
        // Numbers in the middle of their rows say nothing about where these begin; the space between the rows does.
        if (spaced.Count > 2 && numbered.Count > 0 && OneEach(spaced, numbered, rows.Count))
            return spaced;
        return numbered.Count > 1 && numbered[0] <= mostHeaderRows && numbered.All(i => !HasWordsOfRowAbove(rows, i)) ? [0, .. numbered] : null;
    }

    private static bool IsNumber(PageWord word, double firstColumn) =>
        word.Box.Right <= firstColumn + 1 && word.Text.Length <= 6 && (char.IsAsciiDigit(word.Text[0]) || word.Text.All(c => c is 'I' or 'V' or 'X' or '.'));

    private static List<int> Spaced(IReadOnlyList<PageRow> rows)
    {
        var pitches = rows.Zip(rows.Skip(1), (row, next) => next.Box.MiddleY - row.Box.MiddleY).ToList();
        var usual = pitches.Order().ElementAt(pitches.Count / 4);
        return [0, .. Enumerable.Range(1, rows.Count - 1).Where(i => pitches[i - 1] > Wider * usual)];
    }

    /// <summary>Whether each piece below the first holds one number.</summary>
    private static bool OneEach(List<int> starts, List<int> numbered, int count) => starts
        .Skip(1)
        .Select((start, index) => numbered.Count(number => number >= start && number < (index + 2 < starts.Count ? starts[index + 2] : count)))
        .All(numbers => numbers == 1);

    /// <summary>Whether the row of a number goes on with what stands above it in small letters: then it is not the first one.</summary>
    private static bool HasWordsOfRowAbove(IReadOnlyList<PageRow> rows, int index) =>
        rows[index].Words is [_, var second, ..] && char.IsLower(second.Text[0]) && index > 1 && rows[index].Box.Top - rows[index - 1].Box.Bottom < 0.5 * rows[index].Size;
}
