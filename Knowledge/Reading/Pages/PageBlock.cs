namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Rows that are read one after another before anything beside or below them is.</summary>
/// <param name="Rows">The rows, from top to bottom; at least one.</param>
/// <param name="Kind">What the rows are.</param>
internal sealed record PageBlock(IReadOnlyList<PageRow> Rows, BlockKind Kind)
{
    /// <summary>Where it stands.</summary>
    public Box Box { get; } = Box.Around(Rows.Select(row => row.Box));
}
