using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>Reads tables whose cells stand one under the other: the labels first, then the cells of each row in the same order.</summary>
internal static partial class StackedTable
{
    private const int FewestColumns = 3;

    /// <summary>The table whose first label stands on the line, or null.</summary>
    public static DraftTable? At(IReadOnlyList<SourceLine> lines, int at)
    {
        var (columns, next) = Header(lines, at);
        if (columns.Count < FewestColumns || !TableHeader.IsAssignment(columns))
            return null;

        var end = TableEnd.After(lines, new TableHeader(at, next - 1, columns));
        var rows = new CellRows(columns);
        var block = new List<SourceLine>();
        for (var i = next; i < end; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            if (Header(lines, i) is { Columns.Count: >= FewestColumns } again)
            {
                i = again.Next - 1;
                continue;
            }

            if (BeginsRow(lines[i].Text, columns, block))
                Flush(rows, columns, block);

            if (CellRows.GroupOf(lines[i].Text) is { } group && !Number().IsMatch(lines[i].Text.Trim()))
            {
                Flush(rows, columns, block);
                rows.AddGroup(lines[i].Number, group.Number, group.Name);
            }
            else
            {
                block.Add(lines[i]);
            }
        }

        Flush(rows, columns, block);
        return new DraftTable(lines[at].Number, end, rows.Rows);
    }

    private static (List<TableColumn> Columns, int Next) Header(IReadOnlyList<SourceLine> lines, int at)
    {
        var columns = new List<TableColumn>();
        var i = at;
        for (; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            if (HeaderLabel.Of(lines[i].Text) is not { } column || columns.Contains(column) || lines[i].Text.Length > 60)
                break;

            columns.Add(column);
        }

        return (columns, i);
    }

    /// <summary>Whether the line begins a row: a number, or without numbers the line after a row's last cell.</summary>
    private static bool BeginsRow(string line, List<TableColumn> columns, List<SourceLine> block)
    {
        if (columns[0] == TableColumn.Number)
            return Number().IsMatch(line.Trim()) && (block.Count == 0 || !Number().IsMatch(block[^1].Text.Trim()));

        return block.Count >= columns.Count;
    }

    private static void Flush(CellRows rows, List<TableColumn> columns, List<SourceLine> block)
    {
        if (block.Count == 0)
            return;

        var cells = StackedCells.Assign(columns, [.. block.Select(line => line.Text.Trim())]);
        rows.Begin(block[0].Number, cells);
        foreach (var line in block.Skip(1))
            rows.Append(line.Number, []);

        block.Clear();
    }

    [GeneratedRegex(@"^\**(\d{1,3}([.,]\d{1,2}){0,2}|[a-eđ]|[IVX]{1,4})[.)]?\**$")]
    private static partial Regex Number();
}
