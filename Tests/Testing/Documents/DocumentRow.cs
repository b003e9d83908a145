namespace Assistant.Testing.Documents;

/// <summary>A row of a table. A column that a cell of an earlier row reaches into has no cell here.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Heading">Whether the row is repeated at the top of every page.</param>
public sealed record DocumentRow(IReadOnlyList<DocumentCell> Cells, bool Heading = false)
{
    /// <summary>A row of plain cells.</summary>
    public static DocumentRow Of(params string[] cells) => new([.. cells.Select(cell => new DocumentCell(cell))]);

    /// <summary>A heading row of plain cells.</summary>
    public static DocumentRow Head(params string[] cells) => Of(cells) with { Heading = true };
}
