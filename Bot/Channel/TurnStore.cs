using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>
/// Which activities came in and what was answered, so that the same activity is acted on once, and an answer that could
/// not be sent is owed and not lost. What is answered at once need not outlive the machine: the channel was not told of it yet, or has the answer.
/// </summary>
internal sealed class TurnStore(Database database, ConversationStore conversations, SentTurns sentTurns, TimeProvider clock)
{
    private const string Where = "channel = @channel and conversation = @conversation and activity = @activity";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(2);

    /// <summary>When it was begun and by whom was asked for by the program before this one, which may serve beside it while it is being replaced.</summary>
    private readonly string _answer =
        $"""
        insert into channel_turns (channel, conversation, activity, started_at, claimed_by, sent, replies, answered_at, finished_at)
        select @turnChannel, @turnConversation, @activity, @at, '', 0, {database.Dialect.TextOf("@replies")}, @at, @finished
        """;

    /// <summary>
    /// What is asked to claim an activity. Callers come one after another, whichever replica they are of (<see cref="ConversationGate"/>): no mark is needed that one is at it.
    /// </summary>
    /// <param name="key">The turn.</param>
    /// <param name="from">Where it came from, to be kept with the claim; null where that is known.</param>
    public TurnOpening Open(TurnKey key, ConversationReference? from)
    {
        var opening = new TurnOpening(key, from);
        if (database.Dialect.HasOneServer)
            return opening;
        return opening with { Known = from is null ? null : conversations.Ask(from), Answered = Ask(key) };
    }

    /// <summary>Claims an activity for its caller, where what was asked for it is answered.</summary>
    /// <exception cref="NotWritableException">Where it came from cannot be kept.</exception>
    public async Task<TurnClaim> ClaimAsync(TurnOpening opening, CancellationToken cancellationToken)
    {
        if (opening.From is { } from && !conversations.Knows(from, opening.Known))
            await conversations.SaveAsync(from, cancellationToken);
        if (opening.Answered is { } asked)
            return asked.Answer is { } before ? before : new TurnClaim.Ours();
        return await LookUpAsync(opening.Key, cancellationToken);
    }

    private async Task<TurnClaim> LookUpAsync(TurnKey key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } found)
            return new TurnClaim.Ours();
        if (found.Finished)
            return found;

        // It may just have gone out.
        await sentTurns.WriteAsync(cancellationToken);
        return await FindAsync(key, cancellationToken) ?? found;
    }

    private Task<TurnClaim.Answered?> FindAsync(TurnKey key, CancellationToken cancellationToken) => database.AskAsync(Ask(key), cancellationToken);

    /// <summary>Stores the answer.</summary>
    /// <param name="key">The turn.</param>
    /// <param name="replies">The answer; without replies nothing is owed.</param>
    /// <param name="toConversation">Whether it is owed to the conversation from now on; else the caller takes it, and asks again when it did not come.</param>
    /// <param name="pass">The leave to act in the turn's conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task AnswerAsync(TurnKey key, IReadOnlyList<Activity> replies, bool toConversation, ConversationPass pass, CancellationToken cancellationToken) =>
        database.ExecuteAllAsync([Answer(key, replies, toConversation, new Statement("true"))], pass.Held, cancellationToken);

    /// <summary>The statement that stores the answer where a condition holds.</summary>
    public Statement Answer(TurnKey key, IReadOnlyList<Activity> replies, bool toConversation, Statement condition)
    {
        var now = Now;
        return new Statement(
            $"""
            {_answer} where {condition.Sql}
            on conflict (channel, conversation, activity) do update
            set replies = excluded.replies, answered_at = excluded.answered_at, finished_at = excluded.finished_at
            """,
            [
                .. condition.Values,
                ("turnChannel", key.Conversation.Channel),
                ("turnConversation", key.Conversation.Conversation),
                ("activity", key.Activity),
                ("at", now),
                ("replies", JsonSerializer.SerializeToUtf8Bytes(replies, ChannelJson.Wire.IReadOnlyListActivity)),
                ("finished", toConversation && replies.Count > 0 ? null : now),
            ]);
    }

    /// <summary>Keeps how many replies have gone out.</summary>
    public Task SentAsync(TurnKey key, int sent, CancellationToken cancellationToken) => UpdateAsync(key, "sent = @sent", [("sent", sent)], cancellationToken);

    /// <summary>
    /// Keeps what is still owed: from here on it outlives the machine, for the channel is told that all is well. The answer itself may be missing by now, where the
    /// server's machine failed and the program did not.
    /// </summary>
    /// <param name="owed">The turn with its answer.</param>
    /// <param name="sent">How many replies have gone out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task OweAsync(OwedTurn owed, int sent, CancellationToken cancellationToken) => database.ExecuteAsync(
        """
        insert into channel_turns (channel, conversation, activity, started_at, claimed_by, sent, replies, answered_at)
        values (@channel, @conversation, @activity, @at, '', @sent, @replies, @at)
        on conflict (channel, conversation, activity) do update set sent = excluded.sent
        """,
        new
        {
            channel = owed.Key.Conversation.Channel,
            conversation = owed.Key.Conversation.Conversation,
            activity = owed.Key.Activity,
            sent,
            replies = JsonSerializer.Serialize(owed.Replies, ChannelJson.Wire.IReadOnlyListActivity),
            at = Now,
        },
        Durability.PowerFailure,
        cancellationToken);

    /// <summary>Owes nothing of it any more: every reply was sent, and what was said is kept no longer. On a server it is stored no later than the conversation is left, on a file a moment after.</summary>
    /// <param name="key">The turn.</param>
    /// <param name="sent">How many replies have gone out: all.</param>
    /// <param name="pass">The leave to act in the turn's conversation.</param>
    public void FinishSent(TurnKey key, int sent, ConversationPass pass)
    {
        if (database.Dialect.HasOneServer)
            sentTurns.Add(key, sent, Now);
        else
            pass.LeaveWith(new Statement(SentTurns.Finish, [.. Names(key), ("at", Now), ("sent", sent)]));
    }

    /// <summary>Owes nothing of it any more. The answer is kept for a caller who asks for it again.</summary>
    /// <param name="key">The turn.</param>
    /// <param name="sent">How many replies have gone out; null where that is not known here.</param>
    /// <param name="failure">Why the rest will not be sent; null when all went out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task FinishAsync(TurnKey key, int? sent, string? failure, CancellationToken cancellationToken) => UpdateAsync(
        key, "finished_at = @now, failure = @failure, sent = coalesce(@sent, sent)", [("now", Now), ("failure", failure), ("sent", sent)], cancellationToken);

    /// <summary>The turns that were answered and not sent, oldest first.</summary>
    public async Task<IReadOnlyList<OwedTurn>> OwedAsync(int limit, CancellationToken cancellationToken)
    {
        await sentTurns.WriteAsync(cancellationToken);
        var rows = await database.QueryAsync<Row>(
            """
            select channel, conversation, activity, replies, sent from channel_turns
            where replies is not null and finished_at is null order by answered_at limit @limit
            """,
            new { limit }, cancellationToken);
        return [.. rows.Select(row => new OwedTurn(row.Key, Read(row.Replies), (int)row.Sent))];
    }

    /// <summary>How many turns were answered and not sent.</summary>
    public async Task<ReplyLoad> LoadAsync(CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<LoadRow>(
            "select count(*) as Owed, min(answered_at) as Since from channel_turns where replies is not null and finished_at is null", null, cancellationToken);
        return new ReplyLoad(row?.Owed ?? 0, row?.Since is { } since ? Stored.ReadInstant(since) : null);
    }

    /// <summary>Forgets what no channel will deliver again. Welcomes are kept.</summary>
    public async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            "delete from channel_turns where finished_at < @before and activity <> @Activity",
            new { before = Stored.Instant(clock.GetUtcNow() - KeptFor), TurnKey.Welcome(default).Activity }, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private string Now => Stored.Instant(clock.GetUtcNow());

    private Task UpdateAsync(TurnKey key, string set, IEnumerable<(string Name, object? Value)> values, CancellationToken cancellationToken) =>
        database.ExecuteAllAsync([new Statement($"update channel_turns set {set} where {Where}", [.. Names(key), .. values])], null, cancellationToken);

    private static IEnumerable<(string Name, object? Value)> Names(TurnKey key) =>
        [("channel", key.Conversation.Channel), ("conversation", key.Conversation.Conversation), ("activity", key.Activity)];

    private static Question<TurnClaim.Answered> Ask(TurnKey key) => new(
        new Statement(
            $"select replies, sent, finished_at from channel_turns where {Where} and replies is not null",
            [.. Names(key)]),
        row => new TurnClaim.Answered(Read(row.GetString(0)), (int)row.GetInt64(1), !row.IsDBNull(2)));

    private static IReadOnlyList<Activity> Read(string replies) => JsonSerializer.Deserialize(replies, ChannelJson.Wire.IReadOnlyListActivity)!;

    private sealed class LoadRow
    {
        public long Owed { get; init; }

        public string? Since { get; init; }
    }

    private sealed class Row
    {
        public string Channel { get; init; } = "";

        public string Conversation { get; init; } = "";

        public string Activity { get; init; } = "";

        public string Replies { get; init; } = "";

        public long Sent { get; init; }

        public TurnKey Key => new(new ConversationKey(Channel, Conversation), Activity);
    }
}
