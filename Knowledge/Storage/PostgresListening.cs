using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>PostgreSQL's LISTEN on a connection of its own.</summary>
internal static class PostgresListening
{
    /// <summary>How often, in seconds, an idle connection is tried: one that broke without a word would be listened on for ever.</summary>
    private const int KeepAlive = 15;

    /// <summary>See <see cref="SqlDialect.ListenAsync"/>.</summary>
    public static async Task RunAsync(
        NpgsqlConnectionStringBuilder settings, string channel, Func<CancellationToken, Task> heard, CancellationToken cancellationToken)
    {
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { KeepAlive = KeepAlive, Pooling = false };
        await using var connection = new NpgsqlConnection(own.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using (var listen = new NpgsqlCommand($"listen {new NpgsqlCommandBuilder().QuoteIdentifier(channel)}", connection))
            await listen.ExecuteNonQueryAsync(cancellationToken);
        while (true)
        {
            await heard(cancellationToken);
            await connection.WaitAsync(cancellationToken);
        }
    }
}
