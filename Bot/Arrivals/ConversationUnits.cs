using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Arrivals;

/// <summary>Which unit the questions of a shared conversation are about, once somebody has said so. All threads of a channel have one. It gives nobody a right.</summary>
internal sealed class ConversationUnits(Database database, TimeProvider clock)
{
    /// <summary>The name of the unit; null while nobody has said.</summary>
    public Task<string?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken) => database.FindAsync<string>(
        "select unit from conversation_units where channel = @Channel and conversation = @Conversation", Key(conversation.Room), cancellationToken);

    /// <summary>Keeps the unit; what was said last counts.</summary>
    /// <param name="conversation">The conversation, or a thread of it.</param>
    /// <param name="unit">The unit's name.</param>
    /// <param name="person">Who said so.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task KeepAsync(ConversationKey conversation, string unit, string person, CancellationToken cancellationToken)
    {
        var room = conversation.Room;
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into conversation_units (channel, conversation, unit, told_by, told_at) values (@Channel, @Conversation, @unit, @person, @now)
            on conflict (channel, conversation) do update set unit = excluded.unit, told_by = excluded.told_by, told_at = excluded.told_at
            """,
            new { room.Channel, room.Conversation, unit, person, now = Stored.Instant(clock.GetUtcNow()) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static object Key(ConversationKey key) => new { key.Channel, key.Conversation };
}
