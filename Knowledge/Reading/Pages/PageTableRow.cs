namespace Assistant.Knowledge.Reading.Pages;

/// <summary>A row of a table.</summary>
/// <param name="Page">The page it begins on.</param>
/// <param name="Cells">Its cells from left to right.</param>
internal sealed record PageTableRow(int Page, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>The cell that covers a column; null where none does.</summary>
    public SourceCell? At(int column) => Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Span);

    /// <summary>Whether no cell of it holds a word of its own.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Continues || cell.Paragraphs.Count == 0);
}
