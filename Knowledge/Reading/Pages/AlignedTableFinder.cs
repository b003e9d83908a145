using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Reading.Pages;

/// <summary>
/// Finds tables that are drawn without lines: a row of column labels, and below it rows that leave the same white space
/// between columns. Where rows cannot be told apart for sure, there is no table, and the words stay text.
/// </summary>
internal static partial class AlignedTableFinder
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;
    private const int MostHeaderRows = 4;
    private const double LeastGap = 0.7;

    /// <summary>The tables among some rows, from top to bottom.</summary>
    public static IEnumerable<TableGrid> Find(IReadOnlyList<PageRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!HasLabels(rows[i]) || From(rows, i) is not var (grid, last))
                continue;
            yield return grid;
            i = last;
        }
    }

    private static bool HasLabels(PageRow row)
    {
        var pieces = Pieces(row);
        return pieces.Count >= FewestColumns && pieces.Count(piece => Label().IsMatch(Folding.FoldToWords(piece))) >= 2;
    }

    /// <summary>The words of a row, parted where wide white space stands between them.</summary>
    private static List<string> Pieces(PageRow row)
    {
        var pieces = new List<string> { row.Words[0].Text };
        for (var i = 1; i < row.Words.Count; i++)
        {
            if (row.Words[i].Box.Left - row.Words[i - 1].Box.Right > LeastGap * row.Size)
                pieces.Add(row.Words[i].Text);
            else
                pieces[^1] += " " + row.Words[i].Text;
        }

        return pieces;
    }

    private static (TableGrid Grid, int Last)? From(IReadOnlyList<PageRow> rows, int first)
    {
        var size = rows[first].Size;
        var gutters = rows[first].Words
            .Zip(rows[first].Words.Skip(1), (word, next) => new Gutter(word.Box.Right, next.Box.Left))
            .Where(gutter => gutter.Width > LeastGap * size)
            .ToArray();
        var last = first;
        for (var next = first + 1; next < rows.Count && rows[next].Box.Top - rows[last].Box.Bottom < 3 * size; next++)
        {
            var narrowed = gutters.Select(gutter => gutter.Beside(rows[next], 0.25 * size)).ToList();
            if (narrowed.Any(gutter => gutter is null))
                break;
            gutters = [.. narrowed.Select(gutter => gutter!.Value)];
            last = next;
        }

        if (last - first < FewestRows)
            return null;
        var own = rows.Take(last + 1).Skip(first).ToList();
        if (AlignedRows.Starts(own, gutters[0].Left, MostHeaderRows) is not { Count: > FewestRows } starts)
            return null;
        var whole = Box.Around(own.Select(row => row.Box));
        List<double> columns = [whole.Left - 1, .. gutters.Select(gutter => (gutter.Left + gutter.Right) / 2), whole.Right + 1];
        List<double> edges = [.. starts.Select(start => start == 0 ? whole.Top - 1 : (own[start - 1].Box.MiddleY + own[start].Box.MiddleY) / 2), whole.Bottom + 1];
        var cells = Enumerable.Range(0, edges.Count - 1).SelectMany(row => Enumerable.Range(0, columns.Count - 1).Select(column => new GridCell(row, column, 1, 1)));
        return (new TableGrid(columns, edges, [.. cells]), last);
    }

    [GeneratedRegex("^(?:s ?t ?t|tt|so tt|noi dung|ten|nhiem vu|cong viec|hoat dong|don vi|co quan|bo phan|nguoi|chu tri|phoi hop|phu trach|thuc hien|thoi gian|thoi han|tien do|san pham|ket qua|ghi chu|kinh phi)(?: |$)")]
    private static partial Regex Label();
}
