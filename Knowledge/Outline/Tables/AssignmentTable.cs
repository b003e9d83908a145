using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>An assignment table: work, units and times in columns.</summary>
/// <param name="Lines">From its header to its last row.</param>
/// <param name="Rows">Its rows in order; rows that only name a group of rows are left out.</param>
public sealed record AssignmentTable(LineSpan Lines, IReadOnlyList<AssignmentRow> Rows);
