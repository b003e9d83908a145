using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// SQLite in one file, with a write-ahead log. A file or folder that says it is read-only is believed, also when the
/// process runs as a user whom the file system would let write.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore that nobody waits for by a handle holds nothing, and who gives a connection back after the end must still find it.")]
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>How long a statement waits for another writer, in milliseconds.</summary>
    private const int BusyMilliseconds = 15_000;

    private const int Perm = 3;
    private const int ReadOnly = 8;
    private const int Busy = 5;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private const int MostReaders = 32;

    /// <summary>
    /// The writer keeps 16 MB of pages in memory, where those that answers come and go by are found again, and lets the log grow to four times as much
    /// before its pages are copied into the file: a page that was written many times meanwhile is copied once.
    /// </summary>
    private const string WriterRoom = "pragma cache_size = -16000; pragma wal_autocheckpoint = 16000";

    private readonly SqliteConnectionStringBuilder _settings;
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly KeptConnections _readers = new(MostReaders);
    private readonly KeptConnections _writer = new(1);
    private readonly Action _done;
    private volatile bool _probed;

    /// <summary>Creates the dialect; nothing is opened yet.</summary>
    public SqliteDialect(SqliteConnectionStringBuilder settings)
    {
        SqliteLibrary.EnsureLoaded();
        _settings = settings;
        _settings.ForeignKeys = true;
        _settings.Pooling = false;
        _settings.DataSource = Path.GetFullPath(settings.DataSource);
        _connectionString = _settings.ConnectionString;
        Location = _settings.DataSource;
        _done = () => _writing.Release();
    }

    /// <inheritdoc/>
    public override string Name => "sqlite";

    /// <inheritdoc/>
    public override string SkipLocked => "";

    /// <inheritdoc/>
    public override bool HasOneServer => true;

    /// <inheritdoc/>
    public override string TextOf(string parameter) => $"cast({parameter} as text)";

    /// <inheritdoc/>
    internal override string TableExists => "select count(*) from sqlite_master where type = 'table' and name = @name";

    /// <inheritdoc/>
    internal override string Location { get; }

    /// <inheritdoc/>
    internal override bool IsMissing => !File.Exists(Location);

    private bool DeclaredReadOnly => _settings.Mode == SqliteOpenMode.ReadOnly || IsReadOnly(Location) || IsReadOnly(Path.GetDirectoryName(Location)!);

    /// <inheritdoc/>
    /// <remarks>What is open already reads on, also when the file has become read-only: only a new connection has to look.</remarks>
    internal override Task<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        _readers.TakeIdle() is { } idle ? Task.FromResult<DbConnection>(idle) : OpenAsync(_readers, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// Writers wait for one another here and not in SQLite, which would have them look again every few milliseconds; and all write by one connection,
    /// whose pages nobody else has changed meanwhile.
    /// </remarks>
    internal override async Task<DbConnection> OpenToWriteAsync(CancellationToken cancellationToken)
    {
        if (!await _writing.WaitAsync(BusyMilliseconds, cancellationToken))
            throw new SqliteException("database is locked", Busy);
        DbConnection connection;
        try
        {
            connection = await OpenAsync(_writer, cancellationToken);
        }
        catch
        {
            _writing.Release();
            throw;
        }

        // What is not kept can only be read: there is no writer to wait for.
        if (connection is not KeptConnection kept)
        {
            _writing.Release();
            return connection;
        }

        kept.WhenReturned(_done);
        if (kept.Durability is null)
            raw.sqlite3_exec(kept.Handle, WriterRoom);
        return kept;
    }

    private async Task<DbConnection> OpenAsync(KeptConnections kept, CancellationToken cancellationToken)
    {
        if (DeclaredReadOnly)
            return await OpenReadOnlyAsync(cancellationToken);
        try
        {
            if (!_probed)
                Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
            var (connection, isOpen) = kept.Take(_connectionString);
            return isOpen ? connection : await OpenAsync(connection, probe: !_probed, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException
            || (failure is SqliteException sqlite && MeansNotWritable(sqlite)))
        {
            return await OpenReadOnlyAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    internal override async Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancellationToken)
    {
        // SQLite would let a writer begin on a read-only file and refuse only its first statement.
        if (raw.sqlite3_db_readonly(((SqliteConnection)connection).Handle, "main") != 0)
            throw new SqliteException("attempt to write a readonly database", ReadOnly);

        if (connection is not KeptConnection kept)
            return await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

        // With a write-ahead log, "normal" leaves it to the next "full" transaction, or to the log's end, to wait for the disk.
        if (kept.Durability != durability)
            raw.sqlite3_exec(kept.Handle, durability == Durability.PowerFailure ? "pragma synchronous = full" : "pragma synchronous = normal");
        kept.Durability = durability;
        return new KeptTransaction(kept);
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
        await using (var connection = await OpenAsync(new SqliteConnection(copy.ConnectionString), probe: false, cancellationToken))
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
    internal override Task<SharedLock?> LockAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken) =>
        questions.Count == 0 ? Task.FromResult<SharedLock?>(null) : throw new InvalidOperationException($"{Location} is no server.");

    /// <inheritdoc/>
    internal override async Task AskAsync(Question question, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = question.Statement.On(connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await question.ReadAsync(reader, cancellationToken);
    }

    /// <inheritdoc/>
    internal override ValueTask CloseAsync()
    {
        _readers.Close();
        _writer.Close();
        return ValueTask.CompletedTask;
    }

    private static bool IsReadOnly(string path)
    {
        // Asked at every opening: one look at the file system tells all of it.
        var entry = new FileInfo(path);
        var attributes = entry.Attributes;
        if ((int)attributes == -1)
            return false;
        if (OperatingSystem.IsWindows())
            return !attributes.HasFlag(FileAttributes.Directory) && attributes.HasFlag(FileAttributes.ReadOnly);

        // Attributes answer for the process's user, and root may write anything: look at the mode itself, too.
        const UnixFileMode write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        return attributes.HasFlag(FileAttributes.ReadOnly) || (entry.UnixFileMode & write) == UnixFileMode.None;
    }

    private async Task<DbConnection> OpenReadOnlyAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Location))
            throw new NotWritableException($"The database {Location} does not exist and cannot be created there.");
        var settings = new SqliteConnectionStringBuilder(_settings.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        try
        {
            return await OpenAsync(new SqliteConnection(settings.ConnectionString), probe: true, cancellationToken);
        }
        catch (SqliteException failure) when (MeansNotWritable(failure))
        {
            // A write-ahead log cannot be joined in a folder where its index cannot be created; the file alone can be read.
            settings.DataSource = $"file:{Uri.EscapeDataString(Location).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";
            return await OpenAsync(new SqliteConnection(settings.ConnectionString), probe: true, cancellationToken);
        }
    }

    private async Task<DbConnection> OpenAsync(SqliteConnection connection, bool probe, CancellationToken cancellationToken)
    {
        try
        {
            await connection.OpenAsync(cancellationToken);
            raw.sqlite3_busy_timeout(connection.Handle, BusyMilliseconds);
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
}
