using System.Text.Json;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Channel;

/// <summary>Where conversations are, so that the assistant can write to them of its own accord.</summary>
internal sealed class ConversationStore(Database database, TimeProvider clock)
{
    private readonly MetConversations _met = new();

    /// <summary>What tells a server's replicas whether a reference was kept before and still stands; null where there is one server, which knows.</summary>
    public Question<string>? Ask(ConversationReference reference)
    {
        if (database.Dialect.HasOneServer)
            return null;
        return new Question<string>(
            new Statement(
                $"""
                select reference from channel_conversations
                where channel = @channel and conversation = @conversation and closed_at is null and (@person = '' or {PersonalConversations.IsMet})
                """,
                ("channel", reference.Key.Channel),
                ("conversation", reference.Key.Conversation),
                ("person", reference.AloneWith is { } person ? PersonKey.Of(person) : ""),
                ("place", reference.Key.ToString()),
                ("language", DialogTexts.Of(reference.Locale).ToString())),
            row => row.GetString(0));
    }

    /// <summary>Whether just this was kept before and still stands. The one server of a file may not know it any more; then it is to be kept again.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="asked">What a server was asked, with its answer; null where there is one server.</param>
    public bool Knows(ConversationReference reference, Question<string>? asked) => asked is null ? _met.Holds(reference) : asked.Answer == Write(reference);

    /// <summary>
    /// Keeps the newest reference to a conversation, and takes it for open again. A conversation with one person alone is where that person is
    /// reached from then on.
    /// </summary>
    public async Task SaveAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(Durability.ProcessEnd, cancellationToken);
        await SaveAsync(reference, work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        _met.Hold(reference);
    }

    /// <summary>What is known already is not written again.</summary>
    private async Task SaveAsync(ConversationReference reference, UnitOfWork work, CancellationToken cancellationToken)
    {
        var (key, language) = (reference.Key.ToString(), DialogTexts.Of(reference.Locale));
        var json = Write(reference);
        var known = await work.FindAsync<string>(
            "select reference from channel_conversations where channel = @Channel and conversation = @Conversation and closed_at is null",
            Key(reference.Key), cancellationToken);
        if (known == json && (reference.AloneWith is not { } alone || await PersonalConversations.IsMetAsync(alone, key, language, work, cancellationToken)))
            return;
        await work.ExecuteAsync(
            """
            insert into channel_conversations (channel, conversation, reference, seen_at) values (@Channel, @Conversation, @json, @now)
            on conflict (channel, conversation) do update set reference = excluded.reference, seen_at = excluded.seen_at, closed_at = null
            """,
            new { reference.Key.Channel, reference.Key.Conversation, json, now = Stored.Instant(clock.GetUtcNow()) }, cancellationToken);
        if (reference.AloneWith is { } person)
            await PersonalConversations.MeetAsync(person, key, language, clock.GetUtcNow(), work, cancellationToken);
    }

    /// <summary>The reference to a conversation; null when it is unknown, or closed to us.</summary>
    public async Task<ConversationReference?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var json = await database.FindAsync<string>(
            "select reference from channel_conversations where channel = @Channel and conversation = @Conversation and closed_at is null",
            Key(conversation), cancellationToken);
        return json is null ? null : JsonSerializer.Deserialize(json, ChannelStateJson.Default.ConversationReference);
    }

    /// <summary>
    /// Keeps a conversation that the assistant opened itself. What an activity from it said meanwhile tells more, and stays; a conversation that was
    /// closed is open again.
    /// </summary>
    public async Task AddAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        _met.LetGo(reference);
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into channel_conversations (channel, conversation, reference, seen_at) values (@Channel, @Conversation, @json, @now)
            on conflict (channel, conversation) do update set closed_at = null
            """,
            new
            {
                reference.Key.Channel,
                reference.Key.Conversation,
                json = Write(reference),
                now = Stored.Instant(clock.GetUtcNow()),
            },
            cancellationToken);
        if (reference.AloneWith is { } person)
            await PersonalConversations.MeetAsync(person, reference.Key.ToString(), DialogTexts.Of(reference.Locale), clock.GetUtcNow(), work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        _met.LetGo(reference);
    }

    /// <summary>The reference that came in last from a channel and tenant: new conversations are opened where it came from. Null when none did.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="tenant">The tenant; empty for any that is named.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ConversationReference?> NewestAsync(string channel, string tenant, CancellationToken cancellationToken) =>
        (await database.QueryAsync<string>(
            "select reference from channel_conversations where channel = @channel order by seen_at desc limit 50", new { channel }, cancellationToken))
            .Select(json => JsonSerializer.Deserialize(json, ChannelStateJson.Default.ConversationReference)!)
            .FirstOrDefault(reference => reference.Conversation.TenantId is { Length: > 0 } of && (tenant.Length == 0 || string.Equals(of, tenant, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Writes no more to a conversation that is not there any more; who was met in it counts as never met.</summary>
    public async Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        await CloseAsync(conversation, cancellationToken);
        await using var work = await database.BeginAsync(cancellationToken);
        await PersonalConversations.ForgetAsync(conversation.ToString(), work, cancellationToken);
        await work.CommitAsync(cancellationToken);
        _met.LetGo(conversation);
    }

    /// <summary>Writes no more to a conversation, until somebody writes from it; it may then be welcomed anew.</summary>
    public async Task CloseAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        _met.LetGo(conversation);
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            "update channel_conversations set closed_at = @now where channel = @Channel and conversation = @Conversation",
            new { conversation.Channel, conversation.Conversation, now = Stored.Instant(clock.GetUtcNow()) }, cancellationToken);
        await PersonalConversations.CloseAsync(conversation.ToString(), clock.GetUtcNow(), work, cancellationToken);
        var (_, activity) = TurnKey.Welcome(conversation);
        await work.ExecuteAsync(
            "delete from channel_turns where channel = @Channel and conversation = @Conversation and activity = @activity",
            new { conversation.Channel, conversation.Conversation, activity }, cancellationToken);
        await work.CommitAsync(cancellationToken);

        // Who wrote meanwhile was kept before or after this: the next message tells.
        _met.LetGo(conversation);
    }

    private static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, ChannelStateJson.Default.ConversationReference);

    private static object Key(ConversationKey key) => new { key.Channel, key.Conversation };
}
