using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>Reads tables whose columns are kept apart by blanks, as a layout-preserving converter leaves them.</summary>
internal static partial class GridTable
{
    private const int MostHeaderLines = 5;
    private const int FewestColumns = 3;

    /// <summary>The table whose header begins at the line, or null.</summary>
    public static DraftTable? At(IReadOnlyList<SourceLine> lines, int at)
    {
        var (last, labels) = Header(lines, at);
        if (labels is null)
            return null;

        var end = End(lines, last);
        var columns = Columns(lines, last + 1, end, labels);
        var body = new List<(SourceLine Line, string[] Cells, bool AfterBlank)>();
        var blank = false;
        for (var i = last + 1; i < end; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
            {
                blank = true;
                continue;
            }

            if (RepeatedHeader(lines, at, last, i) is { } again)
                i = again;
            else if (!IsPageNumber(lines[i].Text, columns))
                body.Add((lines[i], Cells(lines[i].Text, columns), blank));

            blank = false;
        }

        var rows = new CellRows([.. columns.Select(column => column.Column)]);
        var groups = body.Select(line => Group(line.Line.Text)).ToList();
        var starts = GridRows.Starts(columns, [.. body.Select(line => line.Cells)], [.. body.Select((line, i) => line.AfterBlank || (i > 0 && groups[i - 1] is not null))]);
        for (var i = 0; i < body.Count; i++)
        {
            if (groups[i] is { } group)
                rows.AddGroup(body[i].Line.Number, group.Number, group.Name);
            else if (starts[i] || !rows.IsOpen)
                rows.Begin(body[i].Line.Number, body[i].Cells);
            else
                rows.Append(body[i].Line.Number, body[i].Cells);
        }

        return new DraftTable(lines[at].Number, end, rows.Rows);
    }

    private static (string Number, string Name)? Group(string line) =>
        Pieces(line) is { Count: <= 2 } pieces ? CellRows.GroupOf(string.Join(' ', pieces.Select(piece => piece.Text))) : null;

    /// <summary>The pieces of a line that two blanks or more keep apart.</summary>
    internal static List<GridPiece> Pieces(string line) => [.. Piece().Matches(line).Select(match => new GridPiece(match.Index, match.Value.TrimEnd()))];

    private static (int Last, List<GridPiece>? Labels) Header(IReadOnlyList<SourceLine> lines, int at)
    {
        var labels = new List<GridPiece>();
        for (var i = at; i < lines.Count && i < at + MostHeaderLines; i++)
        {
            var pieces = Pieces(lines[i].Text);
            if (pieces.Count == 0 && i > at)
                continue;

            foreach (var piece in pieces)
            {
                var above = labels.FindIndex(label => label.Start < piece.End && piece.Start < label.End);
                if (above < 0)
                    labels.Add(piece);
                else
                    labels[above] = labels[above].Join(piece);
            }

            var known = labels.Select(label => HeaderLabel.Of(label.Text)).ToList();
            var found = known.OfType<TableColumn>().ToList();
            if (labels.Count >= FewestColumns && found.Count == known.Count && TableHeader.IsAssignment(found) && !ContinuesHeader(lines, i + 1, labels))
                return (i, [.. labels.OrderBy(label => label.Start)]);
        }

        return (at, null);
    }

    /// <summary>The last line of the header printed again at the line; null where it is not.</summary>
    private static int? RepeatedHeader(IReadOnlyList<SourceLine> lines, int first, int last, int at)
    {
        var next = at;
        for (var i = first; i <= last; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            while (next < lines.Count && next > at && string.IsNullOrWhiteSpace(lines[next].Text))
                next++;

            if (next >= lines.Count || !Folding.SameWords(lines[i].Text, lines[next].Text))
                return Header(lines, at) is { Labels: not null } other ? other.Last : null;

            next++;
        }

        return next - 1;
    }

    /// <summary>A number by itself that does not stand where rows are numbered.</summary>
    private static bool IsPageNumber(string line, List<GridColumn> columns) => PageNumber().IsMatch(line)
        && (columns.TrueForAll(column => column.Column != TableColumn.Number) || columns.Exists(column => column.Column == TableColumn.Number && column.To <= line.Length - line.TrimStart().Length));

    /// <summary>Whether the next line still belongs to labels: "Đơn vị" above "chủ trì".</summary>
    private static bool ContinuesHeader(IReadOnlyList<SourceLine> lines, int at, List<GridPiece> labels)
    {
        if (at >= lines.Count)
            return false;

        var pieces = Pieces(lines[at].Text);
        return pieces.Count > 0 && pieces.All(piece => piece.Text.Length < 22 && char.IsLower(piece.Text[0])
            && labels.Any(label => label.Start < piece.End && piece.Start < label.End && HeaderLabel.Of(label.Join(piece).Text) is not null));
    }

    private static int End(IReadOnlyList<SourceLine> lines, int last)
    {
        var end = TableEnd.After(lines, new TableHeader(last, last, []));
        var single = 0;
        for (var i = last + 1; i < end; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            // Prose after the table: lines without columns that begin at the margin, one after another.
            single = Pieces(lines[i].Text).Count == 1 && lines[i].Text.Length > 70 ? single + 1 : 0;
            if (single == 3)
                return i - 2;
        }

        return end;
    }

    /// <summary>The columns' ranges: where nothing is printed from the header to the end runs the gap between two of them.</summary>
    private static List<GridColumn> Columns(IReadOnlyList<SourceLine> lines, int first, int end, List<GridPiece> labels)
    {
        var pieces = Enumerable.Range(first, end - first).SelectMany(i => Pieces(lines[i].Text) is { Count: > 1 } many ? many : []).ToList();
        var columns = new List<GridColumn>();
        for (var i = 0; i < labels.Count; i++)
        {
            var from = i == 0 ? 0 : Gap(pieces, labels[i - 1], labels[i]);
            if (columns.Count > 0)
                columns[^1] = columns[^1] with { To = from };

            columns.Add(new GridColumn(HeaderLabel.Of(labels[i].Text)!.Value, from, int.MaxValue));
        }

        return columns;
    }

    /// <summary>The position between two labels that the fewest pieces cross, the rightmost of several before the next pieces begin.</summary>
    private static int Gap(List<GridPiece> pieces, GridPiece left, GridPiece right)
    {
        var best = right.Start;
        var fewest = int.MaxValue;
        for (var x = right.Start; x > left.Start; x--)
        {
            var crossed = pieces.Count(piece => piece.Start < x && x < piece.End + 1);
            if (crossed < fewest)
            {
                fewest = crossed;
                best = x;
            }
        }

        return best;
    }

    private static string[] Cells(string line, List<GridColumn> columns)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        foreach (var piece in Pieces(line))
        {
            var column = columns.FindIndex(one => one.From <= piece.Start && piece.Start < one.To);
            cells[Math.Max(column, 0)] = $"{cells[Math.Max(column, 0)]} {piece.Text}".Trim();
        }

        return cells;
    }

    [GeneratedRegex(@"^\s+[-–]?\s?\d{1,3}\s?[-–]?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Piece();
}
