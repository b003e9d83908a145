using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Proactive;

/// <summary>
/// Spreads the calls that the assistant makes of its own accord over time, those of all replicas together: the channel counts them by bot and
/// tenant, not by replica.
/// </summary>
internal sealed class SendingTurns(Database database, IOptions<SendingPace> pace, TimeProvider clock)
{
    /// <summary>A turn further ahead than this is not the others' crowd but a clock that is ahead of this one's.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromSeconds(3);

    /// <summary>Waits for the next turn.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcTicks;
        var step = TimeSpan.TicksPerSecond / pace.Value.PerSecond;
        await using var work = await database.BeginAsync(cancellationToken);
        var next = await work.FindAsync<long>(
            """
            insert into sending_turns (name, next_at) values ('channel', @now + @step)
            on conflict (name) do update set next_at =
                case when sending_turns.next_at between @now and @furthest then sending_turns.next_at else @now end + @step
            returning next_at
            """,
            new { now, step, furthest = now + Furthest.Ticks },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
        var wait = TimeSpan.FromTicks(next - step - now);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, cancellationToken);
    }
}
