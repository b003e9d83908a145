namespace Assistant.Knowledge.Outline.Tables.Cells;

/// <summary>A column of a grid.</summary>
/// <param name="Column">What it holds.</param>
/// <param name="From">Its first position in a line.</param>
/// <param name="To">The position after its last.</param>
internal sealed record GridColumn(TableColumn Column, int From, int To);
