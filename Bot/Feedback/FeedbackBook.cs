using Assistant.Bot.Channel;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Feedback;

/// <summary>
/// Keeps what people think of words that a model wrote. Who said so is not kept, for nothing is done with it; the words themselves may name people, and
/// are forgotten with the rating after <see cref="KeptFor"/>.
/// </summary>
internal sealed partial class FeedbackBook(Database database, FeedbackMetrics metrics, TimeProvider clock, ILogger<FeedbackBook> logger)
{
    /// <summary>Long enough for a look each quarter.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(180);

    /// <summary>Keeps a rating, once for each delivery of it. A database that cannot be written loses the rating, which is logged: the person has nothing to do about it.</summary>
    public async Task KeepAsync(FeedbackRating rating, TurnKey delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rating);
        var now = clock.GetUtcNow();
        try
        {
            await using var work = await database.BeginAsync(cancellationToken);
            var kept = await work.ExecuteAsync(
                """
                insert into message_feedback (channel, conversation, activity, rated_activity, liked, words, told_at)
                values (@Channel, @Conversation, @Activity, @Message, @liked, @Words, @now)
                on conflict (channel, conversation, activity) do nothing
                """,
                new
                {
                    delivery.Conversation.Channel,
                    delivery.Conversation.Conversation,
                    delivery.Activity,
                    rating.Message,
                    liked = rating.Liked ? 1 : 0,
                    rating.Words,
                    now = Stored.Instant(now),
                },
                cancellationToken);
            await work.ExecuteAsync("delete from message_feedback where told_at < @before", new { before = Stored.Instant(now - KeptFor) }, cancellationToken);
            await work.CommitAsync(cancellationToken);
            if (kept == 1)
                metrics.Rated(rating.Liked);
        }
        catch (NotWritableException failure)
        {
            LogLost(failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A rating could not be kept: the database cannot be written.")]
    private partial void LogLost(Exception failure);
}
