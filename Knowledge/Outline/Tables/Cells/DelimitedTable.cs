using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>Reads tables whose cells are kept apart by pipes (Markdown) or tabs, one row or one line of a row a line.</summary>
internal static class DelimitedTable
{
    private const int FewestColumns = 3;

    /// <summary>The table whose header stands at the line, or null.</summary>
    public static DraftTable? At(IReadOnlyList<SourceLine> lines, int at)
    {
        var separator = lines[at].Text.Contains('|') ? '|' : '\t';
        if (Header(lines[at].Text, separator) is not { } columns)
            return null;

        var rows = new CellRows(columns);
        var end = at + 1;
        for (var i = at + 1; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (string.IsNullOrWhiteSpace(text))
                continue;

            if (!text.Contains(separator))
            {
                if (CellRows.GroupOf(text) is not { } group || !GoesOn(lines, i, separator))
                    break;

                rows.AddGroup(lines[i].Number, group.Number, group.Name);
            }
            else if (!IsRule(text) && Header(text, separator) is null)
            {
                Add(rows, lines[i], separator, columns.Count);
            }

            end = i + 1;
        }

        return new DraftTable(lines[at].Number, end, rows.Rows);
    }

    private static void Add(CellRows rows, SourceLine line, char separator, int count)
    {
        var cells = Cut(line.Text, separator);
        var filled = cells.Where(cell => cell.Length > 0).Distinct().ToList();
        if (filled.Count == 0)
            return;

        // A merged cell is printed once, or once for every column it spans.
        var words = filled[^1];
        if (filled.Count <= 2 && (filled.Count == 1 || filled[0].Length <= 6) && CellRows.GroupOf(filled.Count == 2 ? $"{filled[0].TrimEnd('.')}. {words}" : words) is { } group
            && (filled.Count == 1 || !cells[^1].Equals(words, StringComparison.Ordinal) || cells.Count(cell => cell == words) > 1))
        {
            rows.AddGroup(line.Number, group.Number, group.Name);
            return;
        }

        while (cells.Count < count)
            cells.Add("");

        if (rows.Begins(cells))
            rows.Begin(line.Number, cells);
        else
            rows.Append(line.Number, cells);
    }

    private static List<TableColumn>? Header(string line, char separator)
    {
        if (!line.Contains(separator))
            return null;

        var cells = Cut(line, separator);
        var labels = cells.Select(HeaderLabel.Of).ToList();
        var known = labels.OfType<TableColumn>().ToList();
        return known.Count >= FewestColumns && known.Count >= cells.Count - 1 && TableHeader.IsAssignment(known)
            ? [.. labels.Select((label, i) => label ?? (i == 0 ? TableColumn.Number : TableColumn.Other))]
            : null;
    }

    private static List<string> Cut(string line, char separator)
    {
        var text = line.Trim(' ', '\r');
        if (separator == '|')
            text = text.Trim('|');

        return [.. text.Split(separator).Select(cell => cell
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br />", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("**", "", StringComparison.Ordinal)
            .Trim())];
    }

    private static bool IsRule(string line) => line.All(c => c is '|' or '-' or ':' or ' ' or '+' or '=' or '\t');

    private static bool GoesOn(IReadOnlyList<SourceLine> lines, int at, char separator) => lines
        .Skip(at + 1)
        .FirstOrDefault(line => !string.IsNullOrWhiteSpace(line.Text))?.Text.Contains(separator) == true;
}
