namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A table, over as many pages as it takes.</summary>
/// <param name="Columns">Where its columns begin, and where the last one ends, in points from the left.</param>
/// <param name="Rows">Its rows; at least one.</param>
internal sealed record PageTable(IReadOnlyList<double> Columns, IReadOnlyList<PageTableRow> Rows);
