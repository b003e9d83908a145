using Assistant.Knowledge.Outline.Tables.Cells;
using Assistant.Knowledge.Outline.Tables.Flowed;
using Assistant.Knowledge.Outline.Tables.Kept;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>
/// Finds the assignment tables of a text: cells that its file keeps apart, or whatever a converter or OCR made of them: rows between pipes or tabs, columns
/// kept apart by blanks, one cell a line, or cells flattened into lines and split over them.
/// </summary>
public sealed class AssignmentTableReader
{
    private const int MostFruitless = 20;

    /// <summary>The tables, in order; they do not overlap.</summary>
    /// <param name="original">The text as it stands in the file; quotes come from it.</param>
    /// <param name="readable">The same lines with damage repaired; the same object where nothing was damaged.</param>
    /// <exception cref="ArgumentException">The two have different numbers of lines.</exception>
    public IReadOnlyList<AssignmentTable> Find(SourceText original, SourceText readable)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(readable);
        if (original.Lines.Count != readable.Lines.Count)
            throw new ArgumentException("Both texts must have the same lines.", nameof(readable));

        var tables = ReadKept(original, readable);
        var lines = OutsideTables(readable);
        var layouts = Layouts(original, readable, lines, DamageDetector.Detect(original) == Damage.Misread);
        var fruitless = new int[layouts.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;

            if (Read(original, layouts, fruitless, i) is not { } read)
                continue;

            tables.Add(read.Table);
            i = Math.Max(i, read.Next - 1);
        }

        return [.. tables.OrderBy(table => table.Lines.First)];
    }

    /// <summary>The table that begins at the line. Headers without rows cost as much as tables: of a text that is full of them, few are tried.</summary>
    private static (AssignmentTable Table, int Next)? Read(SourceText original, IReadOnlyList<Func<int, DraftTable?>> layouts, int[] fruitless, int at)
    {
        for (var i = 0; i < layouts.Count; i++)
        {
            if (fruitless[i] > MostFruitless || layouts[i](at) is not { } read)
                continue;

            if (read.Rows.Count > 0 && RowAssembly.Assemble(original, read) is { Rows.Count: > 0 } table)
                return (table, read.Next);

            fruitless[i]++;
        }

        return null;
    }

    /// <summary>Tables whose cells the file keeps apart; one without a header carries on the one before it.</summary>
    private static List<AssignmentTable> ReadKept(SourceText original, SourceText readable)
    {
        var tables = new List<AssignmentTable>();
        KeptGrid? columns = null;
        var end = 0;
        foreach (var table in readable.Tables)
        {
            if (!IsCarriedOn(readable, end, table.Lines.First))
                columns = null;
            if (KeptTable.Read(table, columns, out columns) is { } read && RowAssembly.Assemble(original, read) is { Rows.Count: > 0 } assembled)
                tables.Add(assembled with { Lines = table.Lines });
            end = table.Lines.Last;
        }

        return tables;
    }

    /// <summary>Whether nothing but blanks and page numbers stands between two tables.</summary>
    private static bool IsCarriedOn(SourceText text, int end, int next) => end > 0 && text.Lines
        .Skip(end)
        .Take(next - end - 1)
        .All(line => !line.Text.Any(char.IsLetter));

    /// <summary>The lines with those of tables made blank: what was read cell by cell is not read again line by line.</summary>
    private static IReadOnlyList<SourceLine> OutsideTables(SourceText readable)
    {
        if (readable.Tables.Count == 0)
            return readable.Lines;

        var tabled = readable.Tables.SelectMany(table => Enumerable.Range(table.Lines.First, table.Lines.Last - table.Lines.First + 1)).ToHashSet();
        return [.. readable.Lines.Select(line => tabled.Contains(line.Number) ? line with { Text = "" } : line)];
    }

    private static IReadOnlyList<Func<int, DraftTable?>> Layouts(SourceText original, SourceText readable, IReadOnlyList<SourceLine> lines, bool damaged)
    {
        var headers = new FlowHeader(lines);
        var flowed = new FlowedTable(original, readable, damaged);
        return
        [
            at => DelimitedTable.At(lines, at),
            at => BarTable.At(lines, at),
            at => GridTable.At(lines, at),
            at => StackedTable.At(lines, at),
            at => headers.At(at) is { } header ? flowed.Read(lines, headers, header) : null,
        ];
    }
}
