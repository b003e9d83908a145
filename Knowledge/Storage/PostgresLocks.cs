using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// PostgreSQL's advisory locks, all of a process over one connection, so that they end with a process that dies. The server is asked for a lock again and again
/// until it is free: waiting there would keep everybody else of the process waiting.
/// </summary>
/// <param name="line">The connection.</param>
internal sealed class PostgresLocks(PostgresLine line)
{
    /// <summary>The next turn of a conversation often comes while the last one is just being ended elsewhere.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    private readonly PostgresLine _line = line;

    /// <summary>The server gives a connection the lock again that it holds.</summary>
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);

    /// <summary>See <see cref="SqlDialect.LockAsync"/>.</summary>
    public async Task<SharedLock> TakeAsync(string name, TimeSpan patience, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TryAsync(name, questions) is { } connection)
                return new Held(this, connection, name);
            if (Stopwatch.GetElapsedTime(began) > patience)
                throw new TimeoutException($"Another process held \"{name}\" for longer than {patience}.");
            await Task.Delay(pause, cancellationToken);
        }
    }

    private async Task<LineConnection?> TryAsync(string name, IReadOnlyList<Question> questions)
    {
        if (!_taken.TryAdd(name, true))
            return null;
        LineConnection? over = null;
        try
        {
            var call = new LineCall { Lock = name, Questions = questions };
            await _line.SendAsync(call);
            return over = call.IsLocked == true ? call.Went : null;
        }
        finally
        {
            if (over is null)
                _taken.TryRemove(name, out _);
        }
    }

    private sealed class Held(PostgresLocks locks, LineConnection connection, string name) : SharedLock
    {
        private bool _ended;

        internal override async Task<IReadOnlyList<int>> SendAsync(IReadOnlyList<Statement> statements)
        {
            var call = new LineCall { Over = connection, Writes = statements };
            await locks._line.SendAsync(call);
            return call.Changed!;
        }

        public override Task EndWithAsync(Statement last) => EndAsync([last]);

        public override async ValueTask DisposeAsync()
        {
            try
            {
                await EndAsync([]);
            }
            catch (Exception failure) when (failure is NpgsqlException or ObjectDisposedException)
            {
                // The connection is broken; the lock has gone with it.
            }
        }

        private async Task EndAsync(IReadOnlyList<Statement> last)
        {
            if (_ended)
                return;
            _ended = true;
            try
            {
                await locks._line.SendAsync(new LineCall { Over = connection, Writes = last, Unlock = name });
            }
            finally
            {
                locks._taken.TryRemove(name, out _);
            }
        }
    }
}
