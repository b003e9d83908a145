using Assistant.Knowledge.Outline.Tables.Cells;
using Assistant.Knowledge.Outline.Tables.Flowed;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>
/// Finds the assignment tables of a text, whatever a converter or OCR made of them: rows between pipes or tabs, columns
/// kept apart by blanks, one cell a line, or cells flattened into lines and split over them.
/// </summary>
public sealed class AssignmentTableReader
{
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

        var tables = new List<AssignmentTable>();
        var layouts = Layouts(original, readable, DamageDetector.Detect(original) == Damage.Misread);
        for (var i = 0; i < readable.Lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(readable.Lines[i].Text))
                continue;

            var read = layouts.Select(layout => layout(i)).FirstOrDefault(found => found is { Rows.Count: > 0 });
            if (read is null || RowAssembly.Assemble(original, read) is not { Rows.Count: > 0 } table)
                continue;

            tables.Add(table);
            i = Math.Max(i, read.Next - 1);
        }

        return tables;
    }

    private static IReadOnlyList<Func<int, DraftTable?>> Layouts(SourceText original, SourceText readable, bool damaged)
    {
        var lines = readable.Lines;
        var flowed = new FlowedTable(original, readable, damaged);
        return
        [
            at => DelimitedTable.At(lines, at),
            at => GridTable.At(lines, at),
            at => StackedTable.At(lines, at),
            at => FlowHeader.At(lines, at) is { } header ? flowed.Read(lines, header) : null,
        ];
    }
}
