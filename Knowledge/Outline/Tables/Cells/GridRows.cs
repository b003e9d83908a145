namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>Finds the lines on which rows of a grid begin, whether numbers stand at the top of their rows or in the middle.</summary>
internal static class GridRows
{
    /// <summary>Whether a row begins, for each line.</summary>
    public static bool[] Starts(IReadOnlyList<GridColumn> columns, IReadOnlyList<string[]> lines, IReadOnlyList<bool> afterBlank)
    {
        var starts = new bool[lines.Count];
        var number = IndexOf(columns, TableColumn.Number);
        var content = IndexOf(columns, TableColumn.Content);
        var numbered = Enumerable.Range(0, lines.Count).Where(i => number >= 0 && lines[i][number].Any(char.IsLetterOrDigit)).ToList();
        if (numbered.Count == 0)
        {
            var width = lines.Select(line => line[content].Length).DefaultIfEmpty(0).Max();
            for (var i = 0; i < lines.Count; i++)
                starts[i] = i == 0 || (BeginsSentence(lines[i][content]) && (afterBlank[i] || HasOther(columns, lines[i]) || HadRoom(lines, content, i, width)));

            return starts;
        }

        var from = 0;
        foreach (var at in numbered)
        {
            starts[BestStart(lines, afterBlank, content, from, at)] = true;
            from = at + 1;
        }

        return starts;
    }

    /// <summary>The line between two numbers on which the second one's row begins: the number's own unless its content began before.</summary>
    private static int BestStart(IReadOnlyList<string[]> lines, IReadOnlyList<bool> afterBlank, int content, int from, int at)
    {
        if (BeginsSentence(lines[at][content]) && (at == 0 || from == at || afterBlank[at] || EndsSentence(lines[at - 1][content])))
            return at;

        for (var i = at; i >= from; i--)
        {
            if (BeginsSentence(lines[i][content]) && (i == 0 || afterBlank[i] || EndsSentence(lines[i - 1][content])))
                return i;
        }

        for (var i = at; i >= from; i--)
        {
            if (BeginsSentence(lines[i][content]))
                return i;
        }

        return from == 0 ? 0 : at;
    }

    /// <summary>Whether the first word would have found room on the line before, had it belonged to the same sentence.</summary>
    private static bool HadRoom(IReadOnlyList<string[]> lines, int content, int at, int width) =>
        lines[at - 1][content].Length + 1 + lines[at][content].Split(' ')[0].Length < 0.8 * width;

    private static bool BeginsSentence(string cell) => cell.TrimStart('“', '"', '-', '+', ' ') is { Length: > 1 } text && char.IsUpper(text[0]);

    private static bool EndsSentence(string cell) => cell.Length == 0 || cell[^1] is '.' or ';';

    private static bool HasOther(IReadOnlyList<GridColumn> columns, string[] cells) =>
        columns.Where((column, i) => (column.Column is TableColumn.Lead or TableColumn.Doers || TableHeader.IsTime(column.Column)) && cells[i].Length > 0).Any();

    private static int IndexOf(IReadOnlyList<GridColumn> columns, TableColumn column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Column == column)
                return i;
        }

        return -1;
    }
}
