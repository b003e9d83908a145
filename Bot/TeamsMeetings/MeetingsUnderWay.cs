using Assistant.Bot.Channel;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.TeamsMeetings;

/// <summary>When the meetings that Teams tells of began: it tells that at their beginning only.</summary>
internal sealed class MeetingsUnderWay(Database database)
{
    /// <summary>Keeps the beginning of a meeting. Of an occurrence that was never ended only the next one counts.</summary>
    /// <exception cref="NotWritableException">The database cannot be written at present.</exception>
    public async Task BeganAsync(ConversationKey conversation, MeetingEvent.Started started, CancellationToken cancellationToken)
    {
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync(
            """
            insert into meetings_under_way (channel, conversation, meeting, began_at) values (@Channel, @Conversation, @MeetingId, @at)
            on conflict (channel, conversation, meeting) do update set began_at = excluded.began_at
            """,
            new { conversation.Channel, conversation.Conversation, started.MeetingId, at = Stored.Instant(started.At) },
            cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    /// <summary>When a meeting that ended had begun; null when nobody told.</summary>
    public async Task<DateTimeOffset?> BeginningAsync(ConversationKey conversation, MeetingEvent.Ended ended, CancellationToken cancellationToken)
    {
        var began = await database.FindAsync<string>(
            "select began_at from meetings_under_way where channel = @Channel and conversation = @Conversation and meeting = @MeetingId and began_at < @at",
            new { conversation.Channel, conversation.Conversation, ended.MeetingId, at = Stored.Instant(ended.At) },
            cancellationToken);
        return began is null ? null : Stored.ReadInstant(began);
    }
}
