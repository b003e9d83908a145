using System.Data.Common;
using Dapper;
using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>PostgreSQL through Npgsql's pooled data source.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    /// <summary>The advisory lock of migrations: an arbitrary number that no one else is likely to take.</summary>
    private const long MigrationLock = 0x5472_6F6C_7943_5600;

    private readonly NpgsqlDataSource _source;
    private readonly PostgresLine _line;
    private readonly PostgresLocks _locks;
    private readonly NpgsqlConnectionStringBuilder _settings;

    /// <summary>Creates the dialect; nothing is connected yet.</summary>
    public PostgresDialect(string connectionString)
    {
        // Nothing is set on a connection but in transactions: there is nothing to take back when it is returned.
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "assistant", NoResetOnClose = true };
        if (builder.MaxAutoPrepare == 0)
            builder.MaxAutoPrepare = 50;
        _settings = builder;
        Location = $"{builder.Host}:{builder.Port}/{builder.Database}";
        _source = NpgsqlDataSource.Create(builder);
        _line = new PostgresLine(builder);
        _locks = new PostgresLocks(_line);
    }

    /// <inheritdoc/>
    public override string Name => "postgres";

    /// <inheritdoc/>
    public override string SkipLocked => " for update skip locked";

    /// <inheritdoc/>
    public override bool HasOneServer => false;

    /// <inheritdoc/>
    public override string TextOf(string parameter) => $"convert_from({parameter}, 'UTF8')";

    /// <inheritdoc/>
    internal override string TableExists => "select case when to_regclass(@name) is null then 0 else 1 end";

    /// <inheritdoc/>
    internal override string Location { get; }

    /// <inheritdoc/>
    internal override bool IsMissing => false;

    /// <inheritdoc/>
    internal override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        await _source.OpenConnectionAsync(cancellationToken);

    /// <inheritdoc/>
    internal override async Task<DbTransaction> BeginAsync(DbConnection connection, Durability durability, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(cancellationToken);

    /// <inheritdoc/>
    internal override Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    internal override Task LockMigrationsAsync(DbTransaction transaction, CancellationToken cancellationToken) =>
        transaction.Connection!.ExecuteAsync(new CommandDefinition(
            "select pg_advisory_xact_lock(@key)", new { key = MigrationLock }, transaction, cancellationToken: cancellationToken));

    /// <inheritdoc/>
    internal override bool MeansNotWritable(DbException failure) => failure.SqlState
        is PostgresErrorCodes.ReadOnlySqlTransaction
        or PostgresErrorCodes.DiskFull
        or PostgresErrorCodes.InsufficientPrivilege;

    /// <inheritdoc/>
    /// <remarks>Npgsql's own exceptions are about the connection; those of the server tell by their class: 08 connection, 57P shutdown and start, 53300 full.</remarks>
    internal override bool MeansUnreachable(DbException failure) => failure is NpgsqlException and not PostgresException
        || failure.SqlState is PostgresErrorCodes.TooManyConnections
        || failure.SqlState?.StartsWith("08", StringComparison.Ordinal) == true
        || failure.SqlState?.StartsWith("57P", StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    internal override DbDataSource? CreateSource(string purpose, int mostConnections) => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(_settings.ConnectionString) { ApplicationName = $"assistant {purpose}", MaxPoolSize = mostConnections });

    /// <inheritdoc/>
    internal override Task BackupAsync(string file, CancellationToken cancellationToken) => PostgresDump.RunAsync(_settings, file, cancellationToken);

    /// <inheritdoc/>
    internal override string? Tell => "select pg_notify(@channel, '')";

    /// <inheritdoc/>
    internal override Task ListenAsync(string channel, Func<CancellationToken, Task> heard, CancellationToken cancellationToken) =>
        PostgresListening.RunAsync(_settings, channel, heard, cancellationToken);

    /// <inheritdoc/>
    internal override async Task<SharedLock?> LockAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken) =>
        await _locks.TakeAsync(name, patience, questions, cancellationToken);

    /// <inheritdoc/>
    internal override Task AskAsync(Question question, CancellationToken cancellationToken) =>
        _line.SendAsync(new LineCall { Questions = [question] }).WaitAsync(cancellationToken);

    /// <inheritdoc/>
    internal override async ValueTask CloseAsync()
    {
        await _line.CloseAsync();
        await _source.DisposeAsync();
    }
}
