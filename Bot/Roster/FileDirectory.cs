using Assistant.Bot.Channel;
using Assistant.Skills.Directory;
using CsvHelper;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Roster;

/// <summary>
/// The people of <c>directory.csv</c> in the data folder. Read again whenever it changes; a file that cannot be made out lists nobody.
/// Without the file everybody who comes in by this machine's loopback is taken for who runs it, unless the bot has an identity.
/// </summary>
internal sealed partial class FileDirectory(
    RosterUnits units, IOptions<AssistantOptions> options, IOptions<ChannelOptions> channel, ILogger<FileDirectory> logger) : IPeople, IDisposable
{
    private const long MaxBytes = 8 * 1024 * 1024;
    private const int MaxRows = 20_000;
    private const int MaxRecord = 64 * 1024;

    private readonly SemaphoreSlim _lock = new(1, 1);
    private volatile Entry? _entry;

    private string FilePath => Path.Combine(options.Value.DataFolder, "directory.csv");

    /// <inheritdoc/>
    public async ValueTask<Standing> StandingOfAsync(string id, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        if (rows is null)
            return channel.Value.IsAnonymous ? new Standing.AtThisMachine() : new Standing.Unlisted();
        return rows.TryGetValue(id, out var row)
            ? new Standing.Listed(PersonOf(row))
            : new Standing.Unlisted();
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Person>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(cancellationToken);
        return rows is null ? [] : [.. rows.Values.Select(PersonOf)];
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    private Person PersonOf(DirectoryRow row) => new(row.Id, row.Name, units.Of(row.Unit), row.Roles)
    {
        Address = row.Address.Length == 0 ? null : row.Address,
    };

    /// <summary>Who is listed, by id; null without a file.</summary>
    private async ValueTask<IReadOnlyDictionary<string, DirectoryRow>?> RowsAsync(CancellationToken cancellationToken)
    {
        var file = new FileInfo(FilePath);
        if (!file.Exists)
            return null;
        if (_entry is { } entry && entry.IsOf(file))
            return entry.Rows;
        await _lock.WaitAsync(cancellationToken);
        try
        {
            if (_entry is { } other && other.IsOf(file))
                return other.Rows;
            var rows = await ReadAsync(file, cancellationToken);
            _entry = new Entry(file.LastWriteTimeUtc, file.Length, rows);
            LogRead(rows.Count);
            return rows;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException failure) when (_entry is not null)
        {
            // It is being written: what it said before holds until the next look.
            LogUnreadable(failure, FilePath);
            return _entry.Rows;
        }
        finally
        {
            _lock.Release();
        }
    }

    private async Task<IReadOnlyDictionary<string, DirectoryRow>> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, DirectoryRow>(StringComparer.OrdinalIgnoreCase);
        if (file.Length > MaxBytes)
        {
            LogTooLarge(file.FullName, MaxBytes);
            return people;
        }

        try
        {
            await using var csv = CsvReader.FromFile(file.FullName, new CsvReaderOptions
            {
                TrimWhitespace = true,
                TrackLineNumbers = true,
                MaxRecordSize = MaxRecord,
                OnMalformedRecord = _ => LogMalformed(file.FullName),
            });
            await csv.ReadHeaderAsync(cancellationToken);
            var columns = DirectoryColumns.Of([.. csv.Headers]);
            if (columns.Id is null)
            {
                LogNoHeader(file.FullName);
                return people;
            }

            for (var count = 0; await csv.ReadAsync(cancellationToken); count++)
            {
                if (count == MaxRows)
                {
                    LogTooMany(MaxRows);
                    break;
                }

                var row = DirectoryRow.Read(csv, columns);
                foreach (var problem in row.Problems)
                    LogBadRow(csv.LineNumber, problem);
                if (row.IsUsable && !people.TryAdd(row.Id, row))
                    LogBadRow(csv.LineNumber, "its id stands further up already; that row counts");
            }
        }
        catch (CsvFormatException broken)
        {
            // Half a list would take rights from some and leave them to others by chance.
            LogBroken(broken, file.FullName);
            people.Clear();
        }

        return people;
    }

    [LoggerMessage(LogLevel.Information, "The directory lists {Count} people.")]
    private partial void LogRead(int count);

    [LoggerMessage(LogLevel.Warning, "directory.csv, line {Line}: {Problem}.")]
    private partial void LogBadRow(long line, string problem);

    [LoggerMessage(LogLevel.Warning, "{File} has quotation marks that are not in pairs; that row is read as far as it goes.")]
    private partial void LogMalformed(string file);

    [LoggerMessage(LogLevel.Error, "{File} has no line of column names with one called id: nobody is listed.")]
    private partial void LogNoHeader(string file);

    [LoggerMessage(LogLevel.Error, "{File} is larger than {Limit} bytes: nobody is listed.")]
    private partial void LogTooLarge(string file, long limit);

    [LoggerMessage(LogLevel.Error, "directory.csv has more than {Limit} rows: those below are not listed.")]
    private partial void LogTooMany(int limit);

    [LoggerMessage(LogLevel.Error, "{File} cannot be made out: nobody is listed.")]
    private partial void LogBroken(Exception failure, string file);

    [LoggerMessage(LogLevel.Warning, "{File} cannot be read at present.")]
    private partial void LogUnreadable(Exception failure, string file);

    private sealed record Entry(DateTime Written, long Length, IReadOnlyDictionary<string, DirectoryRow> Rows)
    {
        public bool IsOf(FileInfo file) => file.LastWriteTimeUtc == Written && file.Length == Length;
    }
}
