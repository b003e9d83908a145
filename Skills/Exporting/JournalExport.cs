using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Exporting;

/// <summary>Writes what stands in the journal to files that other programs read. A file is there whole or not at all.</summary>
/// <param name="database">The journal.</param>
/// <param name="plans">Whose tasks are in the register.</param>
/// <param name="time">The office's clocks, which the times are told by.</param>
/// <param name="clock">Tells which day it is: work that is not done by now may be behind.</param>
public sealed class JournalExport(Database database, IReadOnlyList<Plan> plans, OfficeTime time, TimeProvider clock)
{
    /// <summary>Writes one file; one that is there is replaced, once the new one is whole.</summary>
    /// <param name="subject">What is exported.</param>
    /// <param name="kind">The kind of file.</param>
    /// <param name="days">Of which days.</param>
    /// <param name="folder">Where to; it must be there.</param>
    /// <param name="cancellationToken">Cancels; nothing is left behind.</param>
    /// <returns>The file's path.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public async Task<string> WriteAsync(ExportSubject subject, ExportKind kind, ExportDays days, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var table = Table(subject, days, cancellationToken);
        var format = Format(kind);
        var path = Path.Combine(folder, $"{table.Name}.{format.Extension}");
        var beside = Path.Combine(folder, $".{table.Name}-{Guid.NewGuid():N}.part");
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                await format.WriteAsync(table, file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private ExportTable Table(ExportSubject subject, ExportDays days, CancellationToken cancellationToken) => subject switch
    {
        ExportSubject.Meetings => MeetingTable.Of(database, time, days, cancellationToken),
        ExportSubject.Tasks => TaskTable.Of(database, plans, time, days, time.DayOf(clock.GetUtcNow()), cancellationToken),
        ExportSubject.Audit => AuditTable.Of(database, time, days, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "not a subject"),
    };

    private static IExportFormat Format(ExportKind kind) => kind switch
    {
        ExportKind.Csv => new CsvFormat(),
        ExportKind.Json => new JsonFormat(),
        ExportKind.Xlsx => new XlsxFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a kind of file"),
    };
}
