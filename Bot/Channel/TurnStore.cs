using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>
/// Which activities came in and what was answered, so that the same activity is acted on once, and an answer that could
/// not be sent is owed and not lost.
/// </summary>
internal sealed class TurnStore(Database database, TimeProvider clock)
{
    private const string Where = "channel = @Channel and conversation = @Conversation and activity = @Activity";

    /// <summary>Longer than any turn may take: a turn that began earlier and left no answer died.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(2);

    /// <summary>The clock for leases is the machine's, whatever "now" the assistant is told.</summary>
    private static readonly TimeProvider Machine = TimeProvider.System;

    private readonly string _process = Guid.NewGuid().ToString("N");

    /// <summary>Claims an activity for this process. Callers of one process come one after another (<see cref="ConversationGate"/>).</summary>
    public async Task<TurnClaim> ClaimAsync(TurnKey key, CancellationToken cancellationToken)
    {
        var now = Machine.GetUtcNow();
        await using var work = await database.BeginAsync(cancellationToken);
        var claimed = await work.ExecuteAsync(
            $"""
            insert into channel_turns (channel, conversation, activity, started_at, sent, failure)
            values (@Channel, @Conversation, @Activity, @now, 0, @process)
            on conflict (channel, conversation, activity) do update set started_at = excluded.started_at, failure = excluded.failure
            where channel_turns.replies is null and (channel_turns.started_at < @expired or channel_turns.failure = @process)
            """,
            Parameters(key, now: Stored.Instant(now), process: _process, expired: Stored.Instant(now - Lease)), cancellationToken);
        var row = claimed == 1
            ? null
            : await work.FindAsync<Row>($"select replies as Replies, sent as Sent, finished_at as FinishedAt from channel_turns where {Where}", Parameters(key), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return row switch
        {
            null => new TurnClaim.Ours(),
            { Replies: { } replies } => new TurnClaim.Answered(Read(replies), (int)row.Sent, row.FinishedAt is not null),
            _ => new TurnClaim.Busy(),
        };
    }
}
