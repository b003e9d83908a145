using Npgsql;

namespace Assistant.Load;

/// <summary>A database of its own on a PostgreSQL server, gone when this is disposed.</summary>
internal sealed class ServerDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name = $"load_{Guid.NewGuid():N}";

    private ServerDatabase(string server) => _server = server;

    /// <summary>How it is reached.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    /// <summary>Creates one.</summary>
    public static async Task<ServerDatabase> CreateAsync(string server, CancellationToken cancellationToken)
    {
        var database = new ServerDatabase(server);
        await database.RunAsync($"create database {database._name}", cancellationToken);
        return database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await RunAsync($"drop database if exists {_name} with (force)", CancellationToken.None);

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
