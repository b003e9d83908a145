using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// PostgreSQL's advisory locks. Each holds a connection, so that it ends with a process that dies; the connections are a pool of their own,
/// so that whoever holds a lock always gets one to work with.
/// </summary>
internal sealed class PostgresLocks(NpgsqlConnectionStringBuilder settings)
{
    /// <summary>How many locks a process holds or waits for at once; whoever comes then waits for a connection.</summary>
    private const int MaxConnections = 40;

    /// <summary>Sets these locks apart from others of the database: an arbitrary number that no one else is likely to take.</summary>
    private const long Seed = 0x5472_6F6C_7943_5601;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString)
    {
        MaxPoolSize = MaxConnections,
        NoResetOnClose = true,
    });

    /// <summary>See <see cref="SqlDialect.LockAsync"/>.</summary>
    public async Task<IAsyncDisposable> TakeAsync(string name, TimeSpan patience, CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await _source.OpenConnectionAsync(cancellationToken);
            await RunAsync(connection, "select pg_advisory_lock(hashtextextended($1, $2))", name, patience, cancellationToken);
            return new Held(_source, connection, name);
        }
        catch (Exception failure)
        {
            if (connection is not null)
                await AbandonAsync(_source, connection);
            if (failure is NpgsqlException { InnerException: TimeoutException } late)
                throw new TimeoutException($"Another process held \"{name}\" for longer than {patience}.", late);
            throw;
        }
    }

    /// <summary>Lets go of pooled connections.</summary>
    public ValueTask CloseAsync() => _source.DisposeAsync();

    private static async Task RunAsync(NpgsqlConnection connection, string sql, string name, TimeSpan patience, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = (int)Math.Ceiling(patience.TotalSeconds) };
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Seed });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Ends a connection that may hold the lock: in the pool it would hold it for ever.</summary>
    private static ValueTask AbandonAsync(NpgsqlDataSource source, NpgsqlConnection connection)
    {
        source.Clear();
        return connection.DisposeAsync();
    }

    private sealed class Held(NpgsqlDataSource source, NpgsqlConnection connection, string name) : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

        public async ValueTask DisposeAsync()
        {
            try
            {
                await RunAsync(connection, "select pg_advisory_unlock(hashtextextended($1, $2))", name, Patience, CancellationToken.None);
            }
            catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
            {
                // The connection is broken, or is so from now on; the lock goes with it.
                await AbandonAsync(source, connection);
                return;
            }

            await connection.DisposeAsync();
        }
    }
}
