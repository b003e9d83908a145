using System.Data;
using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>One connection of a <see cref="PostgresLine"/>, until it breaks: the locks taken over it end with it.</summary>
internal sealed class LineConnection(NpgsqlConnection connection) : IAsyncDisposable
{
    /// <summary>Longer than anything short takes, also on a busy server. A connection that keeps everybody waiting for longer is given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Whether it can still be used.</summary>
    public bool IsOpen => connection.FullState.HasFlag(ConnectionState.Open);

    /// <summary>Opens one. What is stored over it outlives the program and not the server's machine: <see cref="Durability.ProcessEnd"/>.</summary>
    public static async Task<LineConnection> OpenAsync(NpgsqlDataSource source)
    {
        var connection = await source.OpenConnectionAsync();
        try
        {
            await using var setting = new NpgsqlCommand("set synchronous_commit to off", connection);
            await setting.ExecuteNonQueryAsync();
            return new LineConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does what several callers want in one journey.</summary>
    /// <exception cref="PostgresException">Something failed. What came before it is done, and the calls know it; what comes after is not.</exception>
    public async Task SendAsync(IReadOnlyList<LineCall> calls)
    {
        await using var batch = new NpgsqlBatch(connection) { Timeout = (int)Patience.TotalSeconds };
        var journey = new LineJourney(batch, calls);
        try
        {
            await journey.MakeAsync();
        }
        catch (PostgresException) when (IsOpen && journey.IsInTransaction)
        {
            await RollBackAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task RollBackAsync()
    {
        await using var command = new NpgsqlCommand("rollback", connection);
        await command.ExecuteNonQueryAsync();
    }
}
