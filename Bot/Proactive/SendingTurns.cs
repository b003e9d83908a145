using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Proactive;

/// <summary>
/// Spreads the calls that the assistant makes of its own accord over time, those of all replicas together: the channel counts them by bot and
/// tenant, not by replica. Each replica reserves a few turns at a time, those of a tenth of a second.
/// </summary>
internal sealed class SendingTurns(Database database, IOptions<SendingPace> pace, TimeProvider clock) : IDisposable
{
    /// <summary>Turns that were reserved longer ago are past: who used them all at once would be ahead of the pace.</summary>
    private static readonly TimeSpan Past = TimeSpan.FromSeconds(1);

    /// <summary>A turn further ahead than this is not the others' crowd but a clock that is ahead of this one's.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _reserving = new(1, 1);
    private long _next;
    private int _left;

    private long Step => TimeSpan.TicksPerSecond / pace.Value.PerSecond;

    /// <summary>Waits for the next turn.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var wait = TimeSpan.FromTicks(await TakeAsync(cancellationToken) - clock.GetUtcNow().UtcTicks);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _reserving.Dispose();

    private async Task<long> TakeAsync(CancellationToken cancellationToken)
    {
        await _reserving.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow().UtcTicks;
            if (_left == 0 || _next < now - Past.Ticks || _next > now + Furthest.Ticks)
            {
                _left = Math.Max(1, pace.Value.PerSecond / 10);
                _next = await ReserveAsync(now, _left, cancellationToken);
            }

            _left--;
            _next += Step;
            return _next - Step;
        }
        finally
        {
            _reserving.Release();
        }
    }

    private async Task<long> ReserveAsync(long now, int turns, CancellationToken cancellationToken)
    {
        var length = turns * Step;
        await using var work = await database.BeginAsync(cancellationToken);
        var next = await work.FindAsync<long>(
            """
            insert into sending_turns (name, next_at) values ('channel', @now + @length)
            on conflict (name) do update set next_at =
                case when sending_turns.next_at between @now and @furthest then sending_turns.next_at else @now end + @length
            returning next_at
            """,
            new { now, length, furthest = now + Furthest.Ticks },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        return next - length;
    }
}
