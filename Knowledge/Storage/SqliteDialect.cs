using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// SQLite in one file, with a write-ahead log. A file or folder that says it is read-only is believed, also when the
/// process runs as a user whom the file system would let write.
/// </summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>How long a statement waits for another writer, in milliseconds.</summary>
    private const int BusyMilliseconds = 15_000;

    private const int Perm = 3;
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private readonly SqliteConnectionStringBuilder _settings;
    private volatile bool _probed;

    /// <summary>Creates the dialect; nothing is opened yet.</summary>
    public SqliteDialect(SqliteConnectionStringBuilder settings)
    {
        SqliteLibrary.EnsureLoaded();
        _settings = settings;
        _settings.ForeignKeys = true;
        _settings.DataSource = Path.GetFullPath(settings.DataSource);
        Location = _settings.DataSource;
    }

    /// <inheritdoc/>
    public override string Name => "sqlite";

    /// <inheritdoc/>
    public override string SkipLocked => "";

    /// <inheritdoc/>
    internal override string TableExists => "select count(*) from sqlite_master where type = 'table' and name = @name";

    /// <inheritdoc/>
    internal override string Location { get; }

    /// <inheritdoc/>
    internal override bool IsMissing => !File.Exists(Location);

    private bool DeclaredReadOnly => _settings.Mode == SqliteOpenMode.ReadOnly || IsReadOnly(Location) || IsReadOnly(Path.GetDirectoryName(Location)!);

    /// <inheritdoc/>
    internal override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (DeclaredReadOnly)
            return await OpenReadOnlyAsync(cancellationToken);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
            return await OpenAsync(_settings.ConnectionString, probe: !_probed, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException
            || (failure is SqliteException sqlite && MeansNotWritable(sqlite)))
        {
            return await OpenReadOnlyAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    internal override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // SQLite would let a writer begin on a read-only file and refuse only its first statement.
        if (raw.sqlite3_db_readonly(((SqliteConnection)connection).Handle, "main") != 0)
            throw new SqliteException("attempt to write a readonly database", ReadOnly);

        // Serializable is BEGIN IMMEDIATE here: a writer waits its turn at the beginning instead of failing in the middle.
        return await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition("pragma journal_mode = wal", cancellationToken: cancellationToken));

    /// <inheritdoc/>
    internal override Task LockMigrationsAsync(DbTransaction transaction, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    internal override bool MeansNotWritable(DbException failure) =>
        failure is SqliteException { SqliteErrorCode: Perm or ReadOnly or Full or CannotOpen };

    /// <inheritdoc/>
    /// <remarks>There is no server between the program and its file.</remarks>
    internal override bool MeansUnreachable(DbException failure) => false;

    /// <inheritdoc/>
    internal override DbDataSource? CreateSource(string purpose, int mostConnections) => null;

    /// <inheritdoc/>
    internal override async Task BackupAsync(string file, CancellationToken cancellationToken)
    {
        await using (var connection = await OpenAsync(cancellationToken))
            await connection.ExecuteAsync(new CommandDefinition("vacuum into @file", new { file }, commandTimeout: 0, cancellationToken: cancellationToken));

        // The copy keeps everything but the write-ahead log, which a server needs when it goes on from the copy.
        var copy = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false };
        await using (var connection = await OpenAsync(copy.ConnectionString, probe: false, cancellationToken))
            await PrepareAsync(connection, cancellationToken);
        await using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    internal override string? Tell => null;

    /// <inheritdoc/>
    internal override Task ListenAsync(string channel, Func<CancellationToken, Task> heard, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    /// <remarks>A file has one server: what it must keep apart it keeps apart itself.</remarks>
    internal override Task<IAsyncDisposable> LockAsync(string name, TimeSpan patience, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable>(new NoLock());

    /// <inheritdoc/>
    internal override ValueTask CloseAsync()
    {
        using var connection = new SqliteConnection(_settings.ConnectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private static bool IsReadOnly(string path)
    {
        if (!Path.Exists(path))
            return false;
        if (OperatingSystem.IsWindows())
            return File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

        // Attributes answer for the process's user, and root may write anything: look at the mode itself, too.
        const UnixFileMode write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        return File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly) || (File.GetUnixFileMode(path) & write) == UnixFileMode.None;
    }

    private async Task<DbConnection> OpenReadOnlyAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Location))
            throw new NotWritableException($"The database {Location} does not exist and cannot be created there.");
        var settings = new SqliteConnectionStringBuilder(_settings.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        try
        {
            return await OpenAsync(settings.ConnectionString, probe: true, cancellationToken);
        }
        catch (SqliteException failure) when (MeansNotWritable(failure))
        {
            // A write-ahead log cannot be joined in a folder where its index cannot be created; the file alone can be read.
            settings.DataSource = $"file:{Uri.EscapeDataString(Location).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";
            return await OpenAsync(settings.ConnectionString, probe: true, cancellationToken);
        }
    }

    private async Task<DbConnection> OpenAsync(string connectionString, bool probe, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition($"pragma busy_timeout = {BusyMilliseconds}", cancellationToken: cancellationToken));
            if (probe)
            {
                await connection.ExecuteScalarAsync<long>(new CommandDefinition("pragma schema_version", cancellationToken: cancellationToken));
                _probed = true;
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class NoLock : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
