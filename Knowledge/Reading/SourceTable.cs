namespace Assistant.Knowledge.Reading;

/// <summary>A table whose cells the file format keeps apart. Its rows stand in the lines of the text as well.</summary>
/// <param name="Rows">Its rows, in order; at least one.</param>
public sealed record SourceTable(IReadOnlyList<SourceRow> Rows)
{
    /// <summary>The lines from its first row to its last.</summary>
    public LineSpan Lines => Rows[0].Lines.Through(Rows[^1].Lines);
}
