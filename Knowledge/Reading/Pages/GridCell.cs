namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A cell of a ruled table, in rows and columns counted from 0.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan);
