using Assistant.Knowledge.Outline.Tables.Kept;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>
/// Reads tables drawn with pipes whose cells or labels run over several lines, or that have no header: their lines are put
/// together to rows of whole cells, which are read as those of a file that keeps them apart.
/// </summary>
internal static class BarTable
{
    private const int FewestRows = 2;
    private const int FewestCells = 4;
    private const int MostLines = 4000;

    /// <summary>The table that begins at the line, or null.</summary>
    public static DraftTable? At(IReadOnlyList<SourceLine> lines, int at)
    {
        if (!IsBarLine(lines[at].Text) || (at > 0 && IsBarLine(lines[at - 1].Text)))
            return null;

        var end = at;
        while (end < lines.Count && end < at + MostLines && IsBarLine(lines[end].Text))
            end++;

        var rows = Rows(lines, at, end);
        if (rows.Count < FewestRows)
            return null;

        return KeptTable.Read(new SourceTable(rows), null, out _) is { } table ? table with { Next = end, NumbersStand = false } : null;
    }

    private static bool IsBarLine(string line) => line.AsSpan().Trim() is ['|', .., '|'];

    private static List<SourceRow> Rows(IReadOnlyList<SourceLine> lines, int at, int end)
    {
        var rule = Enumerable.Range(at, Math.Min(6, end - at)).FirstOrDefault(i => IsRule(lines[i].Text), -1);
        var rows = new List<SourceRow>();
        for (var i = at; i < end; i++)
        {
            if (IsRule(lines[i].Text))
                continue;

            var cells = lines[i].Text.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
            var goesOn = rows.Count > 0 && (i < rule || (i > rule + 1 && cells.Length >= FewestCells && cells[0].Length == 0 && rows[^1].Cells.Count == cells.Length));
            if (goesOn)
                rows[^1] = new SourceRow(rows[^1].Lines.Through(LineSpan.Of(lines[i].Number)), [.. rows[^1].Cells.Select((cell, c) => Longer(cell, c < cells.Length ? cells[c] : ""))]);
            else
                rows.Add(new SourceRow(LineSpan.Of(lines[i].Number), [.. cells.Select((cell, c) => Longer(new SourceCell(c, 1, []), cell))]));
        }

        return rows;
    }

    private static SourceCell Longer(SourceCell cell, string words) => words.Length == 0
        ? cell
        : cell with { Paragraphs = cell.Paragraphs.Count == 0 ? [words] : [$"{cell.Paragraphs[0]} {words}"] };

    private static bool IsRule(string line) => line.All(c => c is '|' or '-' or ':' or ' ' or '+' or '=');
}
