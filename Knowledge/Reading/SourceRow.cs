namespace Assistant.Knowledge.Reading;

/// <summary>One row of a <see cref="SourceTable"/>.</summary>
/// <param name="Lines">Where it stands in the text.</param>
/// <param name="Cells">Its cells from left to right; a place that no cell covers is left out.</param>
public sealed record SourceRow(LineSpan Lines, IReadOnlyList<SourceCell> Cells);
