using System.Data.Common;
using Dapper;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// One transaction that may write. Whatever is done through it is stored together by <see cref="CommitAsync"/>, or not
/// at all: disposing it without that rolls back. Not for use by two callers at once.
/// </summary>
public sealed class UnitOfWork : IAsyncDisposable
{
    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;

    internal UnitOfWork(Database database, DbConnection connection, DbTransaction transaction)
    {
        _database = database;
        _connection = connection;
        _transaction = transaction;
    }

    /// <summary>The dialect of its database.</summary>
    public SqlDialect Dialect => _database.Dialect;

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        GuardAsync(() => _connection.ExecuteAsync(Command(sql, parameters, cancellationToken)));

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<int> ExecuteAsync(Statement statement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return GuardAsync(async () =>
        {
            await using var command = statement.On(_connection);
            command.Transaction = _transaction;
            return await command.ExecuteNonQueryAsync(cancellationToken);
        });
    }

    /// <summary>Reads rows, inside the transaction; <c>returning</c> may be used.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        (await GuardAsync(() => _connection.QueryAsync<T>(Command(sql, parameters, cancellationToken)))).AsList();

    /// <summary>Reads one row or none.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public Task<T?> FindAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        GuardAsync(() => _connection.QuerySingleOrDefaultAsync<T>(Command(sql, parameters, cancellationToken)));

    /// <summary>Stores everything that was done. Afterwards the unit of work is only to be disposed.</summary>
    /// <exception cref="NotWritableException">The database cannot be written; nothing was stored.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken) => await GuardAsync(async () =>
    {
        // Once begun it is waited for: of a commit that is broken off nobody knows whether it was done.
        cancellationToken.ThrowIfCancellationRequested();
        await _transaction.CommitAsync(CancellationToken.None);
        return true;
    });

    internal Task LockMigrationsAsync(CancellationToken cancellationToken) => Dialect.LockMigrationsAsync(_transaction, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private CommandDefinition Command(string sql, object? parameters, CancellationToken cancellationToken) =>
        new(sql, parameters, _transaction, cancellationToken: cancellationToken);

    private async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (DbException failure) when (Dialect.MeansNotWritable(failure))
        {
            throw _database.NotWritable(failure);
        }
    }
}
