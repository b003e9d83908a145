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
    public async Task<SharedLock> TakeAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await _source.OpenConnectionAsync(cancellationToken);
            await AskAsync(connection, name, patience, questions, cancellationToken);
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

    /// <summary>
    /// Sent together it is one transaction, whose statements each see what was stored when they begin: the questions, what the last holder of the lock stored. The lock
    /// outlives the transaction.
    /// </summary>
    private static async Task AskAsync(NpgsqlConnection connection, string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { Timeout = (int)Math.Ceiling(patience.TotalSeconds) };
        batch.BatchCommands.Add(OfLock("select pg_advisory_lock(hashtextextended($1, $2))", name));
        foreach (var question in questions)
            batch.Add(question.Statement);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        foreach (var question in questions)
        {
            await reader.NextResultAsync(cancellationToken);
            await question.ReadAsync(reader, cancellationToken);
        }
    }

    private static NpgsqlBatchCommand OfLock(string sql, string name) => new(sql)
    {
        Parameters = { new NpgsqlParameter<string> { TypedValue = name }, new NpgsqlParameter<long> { TypedValue = Seed } },
    };

    /// <summary>Ends a connection that may hold the lock: in the pool it would hold it for ever.</summary>
    private static ValueTask AbandonAsync(NpgsqlDataSource source, NpgsqlConnection connection)
    {
        source.Clear();
        return connection.DisposeAsync();
    }

    private sealed class Held(NpgsqlDataSource source, NpgsqlConnection connection, string name) : SharedLock
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

        private bool _ended;

        internal override Task<IReadOnlyList<int>> SendAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
            Batches.SendAsync(connection, statements, cancellationToken);

        public override async Task EndWithAsync(Statement last)
        {
            // Each is a transaction of its own, so that what the first changed is stored before the second lets others in.
            await using var batch = new NpgsqlBatch(connection) { EnableErrorBarriers = true };
            batch.Add(last);
            await EndAsync(batch);
        }

        public override async ValueTask DisposeAsync()
        {
            if (_ended)
                return;
            try
            {
                await using var batch = new NpgsqlBatch(connection);
                await EndAsync(batch);
            }
            catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
            {
                // The connection is broken, or is so from now on; the lock has gone with it.
            }
        }

        private async Task EndAsync(NpgsqlBatch batch)
        {
            _ended = true;
            batch.Timeout = (int)Patience.TotalSeconds;
            batch.BatchCommands.Add(OfLock("select pg_advisory_unlock(hashtextextended($1, $2))", name));
            try
            {
                await batch.ExecuteNonQueryAsync(CancellationToken.None);
            }
            catch
            {
                await AbandonAsync(source, connection);
                throw;
            }

            await connection.DisposeAsync();
        }
    }
}
