using System.Diagnostics;
using System.Net.Sockets;
using System.Threading.Channels;
using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// One connection that many callers share: what they want while a journey is under way goes with the next one, all of it together. The busier the program, the more
/// travels at once. Only for what is short, for all wait for one another. Safe for any number of callers.
/// </summary>
internal sealed class PostgresLine
{
    /// <summary>How many callers a journey serves.</summary>
    private const int Most = 64;

    /// <summary>In seconds: a peer that went away without a word is noticed, and what stands between does not forget the connection.</summary>
    private const int KeepAlive = 15;

    private readonly NpgsqlDataSource _source;
    private readonly Channel<LineCall> _calls = Channel.CreateUnbounded<LineCall>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _running;
    private LineConnection? _connection;

    /// <summary>Connects with the first call.</summary>
    public PostgresLine(NpgsqlConnectionStringBuilder settings)
    {
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            Pooling = false,
            TcpKeepAlive = true,
            TcpKeepAliveTime = KeepAlive,
            TcpKeepAliveInterval = KeepAlive,
        });
        _running = RunAsync();
    }

    /// <summary>Has a call done, and waits for that.</summary>
    /// <exception cref="NpgsqlException">It failed, or the connection is gone that it was to go over.</exception>
    public Task SendAsync(LineCall call) =>
        _calls.Writer.TryWrite(call) ? call.Done : Task.FromException(new ObjectDisposedException(nameof(PostgresLine)));

    /// <summary>Does what was called for, and lets go of the connection.</summary>
    public async ValueTask CloseAsync()
    {
        _calls.Writer.TryComplete();
        await _running;
        await AbandonAsync();
        await _source.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var calls = new List<LineCall>();
        while (await _calls.Reader.WaitToReadAsync())
        {
            // Who was just served wants the next thing at once: all of that goes together.
            await Task.Yield();
            while (calls.Count < Most && _calls.Reader.TryRead(out var call))
                calls.Add(call);

            // In a trace a journey belongs to whom it serves alone; one that several share is nobody's.
            Activity.Current = calls is [var only] ? only.Caller : null;
            try
            {
                await ServeAsync(calls);
            }
            catch (Exception failure)
            {
                // Whoever called is told; what could not be sent ends the connection and with it the locks.
                foreach (var call in calls.Where(call => !call.Done.IsCompleted))
                {
                    call.Fail(failure);
                    call.End(null);
                }

                await AbandonAsync();
            }

            calls.Clear();
        }
    }

    private async Task ServeAsync(List<LineCall> calls)
    {
        var connection = _connection ??= await LineConnection.OpenAsync(_source);
        var lost = calls.FindAll(call => call.Over is { } over && over != connection);
        foreach (var call in lost)
        {
            call.Fail(new NpgsqlException("The connection broke that held the lock."));
            call.End(null);
        }

        await SendAsync(connection, lost.Count == 0 ? calls : [.. calls.Except(lost)]);
    }

    /// <summary>What one caller asks in vain is nobody else's failure: then each goes by itself.</summary>
    private static async Task SendAsync(LineConnection connection, IReadOnlyList<LineCall> calls)
    {
        try
        {
            if (calls.Count > 0)
                await connection.SendAsync(calls);
            foreach (var call in calls)
            {
                if (call.Failure is not null)
                    await LetGoAsync(connection, call);
                call.End(connection);
            }
        }
        catch (PostgresException) when (connection.IsOpen && calls.Count > 1)
        {
            foreach (var call in calls)
                await SendAsync(connection, [call]);
        }
        catch (PostgresException failure) when (connection.IsOpen)
        {
            calls[0].Fail(failure);
            await LetGoAsync(connection, calls[0]);
            calls[0].End(connection);
        }
    }

    /// <summary>Nobody holds a lock because of what failed.</summary>
    private static async Task LetGoAsync(LineConnection connection, LineCall failed)
    {
        var held = failed.IsUnlocked ? null : failed.Unlock ?? (failed.IsLocked == true ? failed.Lock : null);
        if (held is not null)
            await connection.SendAsync([new LineCall { Unlock = held }]);
    }

    private async Task AbandonAsync()
    {
        var connection = _connection;
        _connection = null;
        try
        {
            if (connection is not null)
                await connection.DisposeAsync();
        }
        catch (Exception failure) when (failure is NpgsqlException or IOException or SocketException)
        {
            // It was broken already; the next call opens another.
        }
    }
}
