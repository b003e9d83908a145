using System.Data.Common;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// What differs between the two databases, and nothing else. SQL is written once where both read it alike:
/// <c>on conflict</c>, <c>returning</c>, <c>limit</c> are understood by both.
/// </summary>
public abstract class SqlDialect
{
    private protected SqlDialect()
    {
    }

    /// <summary>The word in the file names of its migrations: <c>sqlite</c> or <c>postgres</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Ends a select that picks rows to claim, so that two claimers pass each other by. SQLite needs nothing: its
    /// writers come one after another.
    /// </summary>
    public abstract string SkipLocked { get; }

    /// <summary>Whether only one server may use it at a time: what that server holds of it in memory is what stands there.</summary>
    public abstract bool HasOneServer { get; }

    /// <summary>The text that a parameter gives as its bytes in UTF-8: what is long is not turned into letters first.</summary>
    /// <param name="parameter">The parameter, with its sign.</param>
    public abstract string TextOf(string parameter);

    /// <summary>A query that yields 1 when the table named by <c>@name</c> exists, else 0.</summary>
    internal abstract string TableExists { get; }

    /// <summary>Where the data lies, for messages; never a password.</summary>
    internal abstract string Location { get; }

    /// <summary>Whether it is known, without connecting, that there is no database yet.</summary>
    internal abstract bool IsMissing { get; }

    /// <summary>Opens a connection to read with.</summary>
    internal abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Opens a connection to begin a unit of work on.</summary>
    internal virtual Task<DbConnection> OpenToWriteAsync(CancellationToken cancellationToken) => OpenAsync(cancellationToken);

    /// <summary>Begins a transaction that may write.</summary>
    internal abstract Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancellationToken);

    /// <summary>Settles what must be set outside a transaction before the first migration.</summary>
    internal abstract Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Keeps other processes from migrating until the transaction ends.</summary>
    internal abstract Task LockMigrationsAsync(DbTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Whether the failure means that the database cannot be written at present.</summary>
    internal abstract bool MeansNotWritable(DbException failure);

    /// <summary>Whether the failure means that the server does not answer at present, or broke off: what was begun may or may not be stored.</summary>
    internal abstract bool MeansUnreachable(DbException failure);

    /// <summary>Connections for a part of the program that speaks to the database in its own way; the caller disposes it. Null where there is one server.</summary>
    internal abstract DbDataSource? CreateSource(string purpose, int mostConnections);

    /// <summary>Writes a copy of the whole database, as of one moment, to a file that does not exist yet.</summary>
    internal abstract Task BackupAsync(string file, CancellationToken cancellationToken);

    /// <summary>A statement that tells everyone who listens on <c>@channel</c>, once the transaction is stored; null where no one can listen.</summary>
    internal abstract string? Tell { get; }

    /// <summary>
    /// Listens on a channel until it is cancelled or the connection breaks. <paramref name="heard"/> is awaited once as soon as nothing can be
    /// missed any more, and after everything that is told. Returns at once where no one can listen.
    /// </summary>
    internal abstract Task ListenAsync(string channel, Func<CancellationToken, Task> heard, CancellationToken cancellationToken);

    /// <summary>
    /// Waits for a lock that all processes on this database share, and asks questions as soon as it is held, all in one journey. Null where there is one server, of which
    /// nothing can be asked so.
    /// </summary>
    /// <exception cref="TimeoutException">Another held it for longer than <paramref name="patience"/>.</exception>
    internal abstract Task<SharedLock?> LockAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken);

    /// <summary>Asks one question; of a server, together with what others ask at the time.</summary>
    internal abstract Task AskAsync(Question question, CancellationToken cancellationToken);

    /// <summary>Lets go of pooled connections.</summary>
    internal abstract ValueTask CloseAsync();
}
