using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Channel.Streaming;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot.Channel;

/// <summary>Sends what is owed to a conversation, in order, and keeps count.</summary>
internal sealed partial class ReplySender(
    IEnumerable<IReplyTransport> transports, TurnStore turns, ConversationStore conversations, TurnPace pace, TelemetrySource telemetry, ILogger<ReplySender> logger)
{
    /// <summary>Sends the replies of a turn that have not gone out yet. What cannot be sent now stays owed.</summary>
    /// <param name="owed">The turn.</param>
    /// <param name="pass">The leave to act in its conversation.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task SendOwedAsync(OwedTurn owed, ConversationPass pass, CancellationToken cancellationToken)
    {
        for (var next = owed.Sent; next < owed.Replies.Count; next++)
        {
            var outcome = await SendReplyAsync(owed.Replies[next], cancellationToken);
            if (outcome is SendOutcome.Later later)
            {
                LogOwed(owed.Key, owed.Replies.Count - next, later.Why);
                await turns.OweAsync(owed, next, cancellationToken);
                return;
            }

            if (outcome is SendOutcome.Refused refused && owed.Replies[next].Id is null)
            {
                LogRefused(owed.Key, refused.Status, refused.Code);
                if (refused.ConversationClosed)
                {
                    await turns.FinishAsync(owed.Key, next, $"{refused.Status} {refused.Code}", cancellationToken);
                    await conversations.CloseAsync(owed.Key.Conversation, cancellationToken);
                    return;
                }
            }

            // The last one ends the turn: that is written once, not as one more sent and then as the end.
            if (next + 1 < owed.Replies.Count)
                await turns.SentAsync(owed.Key, next + 1, cancellationToken);
        }

        turns.FinishSent(owed.Key, owed.Replies.Count, pass);
    }

    /// <summary>Sends replies that could not be recorded, each once: the database cannot be written.</summary>
    public async Task SendUnrecordedAsync(IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
            await SendReplyAsync(reply, cancellationToken);
    }

    /// <summary>Sends a reply; one that ends a stream that the channel ended otherwise goes as an ordinary message.</summary>
    private async Task<SendOutcome> SendReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(reply, cancellationToken);
        if (outcome is not SendOutcome.Refused refused || StreamPlace.EndedBy(reply) is not { } stream)
            return outcome;
        return StreamRefusals.Instead(reply, stream, refused) is { } instead ? await SendAsync(instead, cancellationToken) : new SendOutcome.Sent(stream);
    }

    /// <summary>Sends one addressed activity by the way that reaches its channel.</summary>
    public Task<SendOutcome> SendAsync(Activity activity, CancellationToken cancellationToken) => SendAsync(activity, SendPatience.WhileWaitedFor, cancellationToken);

    /// <summary>Sends one addressed activity by the way that reaches its channel, within <see cref="TurnPace.Send"/>.</summary>
    public async Task<SendOutcome> SendAsync(Activity activity, SendPatience patience, CancellationToken cancellationToken)
    {
        using var span = telemetry.Start("reply");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(pace.Send);
        try
        {
            return await transports.First(transport => transport.Reaches(activity.ChannelId!)).SendAsync(activity, patience, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Later("time-out") { MayBeTaken = true };
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} replies of turn {Turn} are still owed: {Why}.")]
    private partial void LogOwed(TurnKey turn, int count, string why);

    [LoggerMessage(LogLevel.Error, "A reply of turn {Turn} was refused: {Status} {Code}.")]
    private partial void LogRefused(TurnKey turn, int status, string? code);
}
