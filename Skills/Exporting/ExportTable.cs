namespace Assistant.Skills.Exporting;

/// <summary>A table to be exported; its rows are read while they are written.</summary>
/// <param name="Name">Its name, which names the file: <c>meetings</c>.</param>
/// <param name="Columns">The names of its columns. People's own tools read them: they are added to at the end, never renamed.</param>
/// <param name="Rows">The rows, a cell for each column.</param>
internal sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<ExportCell>> Rows);
