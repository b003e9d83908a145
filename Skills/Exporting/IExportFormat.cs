namespace Assistant.Skills.Exporting;

/// <summary>A kind of file that a table is written to.</summary>
internal interface IExportFormat
{
    /// <summary>How the file's name ends, without a dot.</summary>
    string Extension { get; }

    /// <summary>Writes a whole table, row by row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">An empty file that can be read, written and searched.</param>
    /// <param name="cancellationToken">Cancels; the file is then of no use.</param>
    /// <exception cref="IOException">It cannot be written, or the format does not hold so much.</exception>
    Task WriteAsync(ExportTable table, Stream file, CancellationToken cancellationToken);
}
