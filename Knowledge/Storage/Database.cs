using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Storage;

/// <summary>The one database: a SQLite file, or PostgreSQL. Safe for any number of callers; opened once for a program.</summary>
public sealed class Database : IAsyncDisposable
{
    private const string DefaultFile = "assistant.db";

    private Database(SqlDialect dialect) => Dialect = dialect;

    /// <summary>What is particular to this database.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>Where the data lies, for messages and logs: a path, or host, port and database. Never a password.</summary>
    public string Location => Dialect.Location;

    /// <summary>
    /// Chooses the database; nothing is connected or created yet.
    /// </summary>
    /// <param name="connectionString">
    /// Empty: the file <c>assistant.db</c> in <paramref name="dataFolder"/>. <c>Host=…</c>: PostgreSQL.
    /// <c>Data Source=…</c> or a path: that SQLite file.
    /// </param>
    /// <param name="dataFolder">The folder of the default file.</param>
    /// <exception cref="ArgumentException">The connection string is neither.</exception>
    public static Database Open(string? connectionString, string dataFolder = "data")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        if (string.IsNullOrWhiteSpace(connectionString))
            return OnFile(Path.Combine(dataFolder, DefaultFile));
        if (!connectionString.Contains('=', StringComparison.Ordinal))
            return OnFile(connectionString.Trim());
        if (IsServer(connectionString))
            return new Database(new PostgresDialect(connectionString));
        var sqlite = new SqliteConnectionStringBuilder(connectionString);
        return sqlite.DataSource.Length == 0 || sqlite.DataSource == ":memory:"
            ? throw new ArgumentException("The connection string names neither Host (PostgreSQL) nor Data Source (a SQLite file).", nameof(connectionString))
            : new Database(new SqliteDialect(sqlite));
    }

    /// <summary>Whether it is plain that there is no database yet: to be asked before it is opened, which would create a SQLite file.</summary>
    public bool IsMissing => Dialect.IsMissing;

    /// <summary>Brings the schema up to date; see <see cref="Migrator"/>. To be awaited before anything else is done.</summary>
    /// <exception cref="NotWritableException">Something has to be changed and cannot be.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => new Migrator(this).RunAsync(cancellationToken);

    /// <summary>Opens a connection to read with. The caller disposes it.</summary>
    /// <exception cref="NotWritableException">A SQLite file does not exist and cannot be created.</exception>
    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => Dialect.OpenAsync(cancellationToken);

    /// <summary>Reads rows on a connection of its own.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return (await connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))).AsList();
    }

    /// <summary>Reads one row or none on a connection of its own.</summary>
    public async Task<T?> FindAsync<T>(string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    /// <summary>Asks one question; its answer, or the default where there is no row. To be short: of a server it is asked together with what others ask at the time.</summary>
    public async Task<T?> AskAsync<T>(Question<T> question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        await Dialect.AskAsync(question, cancellationToken);
        return question.Answer;
    }

    /// <summary>
    /// Reads rows one by one, as of one moment, on a connection of its own that is held until the last is taken. Others write meanwhile.
    /// </summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(string sql, object? parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await foreach (var row in connection.QueryUnbufferedAsync<T>(sql, parameters).WithCancellation(cancellationToken))
            yield return row;
    }

    /// <summary>
    /// Writes a copy of the whole database, as of one moment, while others write: a SQLite file, or an archive for <c>pg_restore</c>.
    /// </summary>
    /// <param name="file">Where to; nothing may be there yet. What is there after a failure is no copy.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="StorageException">It cannot be done; the message says what to do.</exception>
    public async Task BackupAsync(string file, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (IsMissing)
            throw new StorageException($"There is no database at {Location}.");
        try
        {
            await Dialect.BackupAsync(Path.GetFullPath(file), cancellationToken);
        }
        catch (DbException failure)
        {
            throw new StorageException($"The database {Location} could not be copied to {file}: {failure.Message}", failure);
        }
    }

    /// <summary>Begins a transaction that may write. In SQLite it holds the only write lock: keep it short, and call no one inside it.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<UnitOfWork> BeginAsync(CancellationToken cancellationToken) => BeginAsync(Durability.PowerFailure, cancellationToken);

    /// <inheritdoc cref="BeginAsync(CancellationToken)"/>
    /// <param name="durability">What it outlives once it is stored.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<UnitOfWork> BeginAsync(Durability durability, CancellationToken cancellationToken)
    {
        var connection = await Dialect.OpenToWriteAsync(cancellationToken);
        try
        {
            return new UnitOfWork(this, connection, await Dialect.BeginAsync(connection, durability, cancellationToken));
        }
        catch (DbException failure) when (Dialect.MeansNotWritable(failure))
        {
            await connection.DisposeAsync();
            throw NotWritable(failure);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs one statement that needs no other beside it; the number of rows it changed.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="durability">What it outlives once it is stored.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<int> ExecuteAsync(string sql, object? parameters, Durability durability, CancellationToken cancellationToken)
    {
        if (Dialect.HasOneServer)
        {
            await using var work = await BeginAsync(durability, cancellationToken);
            var changed = await work.ExecuteAsync(sql, parameters, cancellationToken);
            await work.CommitAsync(cancellationToken);
            return changed;
        }

        // Beginning and ending a transaction of one statement would be a journey more to the server.
        await using var connection = await OpenAsync(cancellationToken);
        try
        {
            return await connection.ExecuteAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        }
        catch (DbException failure) when (Dialect.MeansNotWritable(failure))
        {
            throw NotWritable(failure);
        }
    }

    /// <summary>
    /// Runs statements that are stored together or not at all, on a server in one journey. Once stored they outlive the program, and not the machine: see
    /// <see cref="Durability.ProcessEnd"/>.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="held">A lock of this database that is held for them, over whose connection they go: who has lost it stores nothing. Null for none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many rows each changed.</returns>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<IReadOnlyList<int>> ExecuteAllAsync(IReadOnlyList<Statement> statements, SharedLock? held, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statements);
        if (Dialect.HasOneServer)
        {
            await using var work = await BeginAsync(Durability.ProcessEnd, cancellationToken);
            var changed = new List<int>();
            foreach (var statement in statements)
                changed.Add(await work.ExecuteAsync(statement, cancellationToken));
            await work.CommitAsync(cancellationToken);
            return changed;
        }

        try
        {
            if (held is not null)
                return await held.SendAsync(statements);
            await using var connection = await OpenAsync(cancellationToken);
            return await Batches.SendAsync(connection, statements, cancellationToken);
        }
        catch (DbException failure) when (Dialect.MeansNotWritable(failure))
        {
            throw NotWritable(failure);
        }
    }

    /// <summary>
    /// Waits for a lock that all processes on this database share, and asks questions as soon as it is held, all in one journey. A SQLite file has one
    /// server, which keeps apart itself what it must: there it is no lock, and nothing can be asked so.
    /// </summary>
    /// <param name="name">What is locked.</param>
    /// <param name="patience">How long to wait for others.</param>
    /// <param name="questions">What is asked, and only read: they are asked each time the lock is tried. The answers are of when it was held, and see what its last holder stored.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <returns>The lock; null where there is none.</returns>
    /// <exception cref="TimeoutException">Another held it for longer.</exception>
    public Task<SharedLock?> LockAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(questions);
        return Dialect.LockAsync(name, patience, questions, cancellationToken);
    }

    /// <summary>
    /// Whether a failure, or what caused it, means that the server does not answer at present, or broke off. What was begun may then be stored
    /// or not: only what may be done twice without harm is to be tried again, and nobody is to be told that nothing was stored.
    /// </summary>
    public bool IsUnreachable(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure is not NotWritableException
            && ((failure is DbException own && Dialect.MeansUnreachable(own)) || (failure.InnerException is { } cause && IsUnreachable(cause)));
    }

    /// <summary>Whether a connection string names a server, which several processes may share.</summary>
    public static bool IsServer(string? connectionString) =>
        !string.IsNullOrWhiteSpace(connectionString) && connectionString.Contains('=', StringComparison.Ordinal)
        && new DbConnectionStringBuilder { ConnectionString = connectionString } is var keys && (keys.ContainsKey("Host") || keys.ContainsKey("Server"));

    /// <summary>Connections for a part of the program that speaks to the server in its own way; the caller disposes them.</summary>
    /// <param name="purpose">What for, in a word: the server shows it.</param>
    /// <param name="mostConnections">How many at once.</param>
    /// <exception cref="InvalidOperationException">It is a SQLite file.</exception>
    public DbDataSource CreateSource(string purpose, int mostConnections) =>
        Dialect.CreateSource(purpose, mostConnections) ?? throw new InvalidOperationException($"{Location} is no server.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Dialect.CloseAsync();

    internal NotWritableException NotWritable(Exception failure) =>
        new($"The database {Location} cannot be written: {failure.Message}", failure);

    private static Database OnFile(string path) => new(new SqliteDialect(new SqliteConnectionStringBuilder { DataSource = path }));
}
