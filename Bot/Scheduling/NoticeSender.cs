using Assistant.Bot.Channel;
using Assistant.Bot.Notices;
using Assistant.Bot.Telemetry;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Scheduling;

/// <summary>Tells people what they are owed to be told, each where the assistant meets them alone. Who cannot be reached is told once they are met.</summary>
internal sealed partial class NoticeSender(
    NoticeLedger ledger, NoticeWriter writer, ConversationStore conversations, ReplySender sender, TimeProvider clock, DeliveryMetrics metrics, ILogger<NoticeSender> logger)
{
    private const int Batch = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>Longer than sending a batch takes; after it another sender takes over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Sends until nothing is left that can be.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await ledger.ClaimAsync(clock.GetUtcNow(), Lease, Batch, cancellationToken) is { Count: > 0 } claimed)
        {
            foreach (var notice in claimed)
                await SendAsync(notice, cancellationToken);
        }
    }

    private async Task SendAsync(ClaimedNotice owed, CancellationToken cancellationToken)
    {
        using var span = metrics.Start(DeliveryKind.Notice);
        var now = clock.GetUtcNow();
        if (ConversationKey.Parse(owed.Conversation) is not { } key)
        {
            await GiveUpAsync(owed, "no conversation's key", now, cancellationToken);
            return;
        }

        if (await conversations.FindAsync(key, cancellationToken) is not { } reference)
        {
            await WaitForPersonAsync(owed, key, now, cancellationToken);
            return;
        }

        switch (await writer.WriteAsync(owed, cancellationToken))
        {
            case NoticeDelivery.Say say:
                await SayAsync(owed, reference, say.Reply, now, cancellationToken);
                break;
            case NoticeDelivery.Replace replace:
                await ReplaceAsync(owed, reference, replace.Cards, now, cancellationToken);
                break;
            case NoticeDelivery.NotWanted not:
                metrics.Dropped(DeliveryKind.Notice);
                await ledger.DropAsync(owed, not.Reason, now, cancellationToken);
                break;
        }
    }

    private async Task SayAsync(ClaimedNotice owed, ConversationReference reference, Reply reply, DateTimeOffset now, CancellationToken cancellationToken)
    {
        switch (await sender.SendAsync(reference.Address(ReplyActivities.ToActivity(reply), replyTo: null), cancellationToken))
        {
            case SendOutcome.Sent sent:
                // Dying between the two lines means that it is sent again when the lease is over: late and twice rather than never.
                await ledger.MarkSentAsync(owed, sent.Id, now, cancellationToken);
                metrics.Sent(DeliveryKind.Notice, lag: null);
                LogSent(owed.Id, owed.Content.Kind);
                break;
            case SendOutcome.Later later:
                metrics.PutBack(DeliveryKind.Notice);
                await ledger.PutBackAsync(owed, now + Wait(owed.Attempts), later.Why, cancellationToken);
                break;
            case SendOutcome.Refused { ConversationClosed: true }:
                await WaitForPersonAsync(owed, reference.Key, now, cancellationToken);
                break;
            case SendOutcome.Refused refused:
                await GiveUpAsync(owed, $"{refused.Status} {refused.Code}", now, cancellationToken);
                break;
        }
    }

    /// <summary>Replacing a card may be done again without harm; one that is gone, or that the channel does not let be changed, is left as it is.</summary>
    private async Task ReplaceAsync(
        ClaimedNotice owed, ConversationReference reference, IReadOnlyList<Reply.Replacement> cards, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var card in cards)
        {
            if (await sender.SendAsync(reference.Address(ReplyActivities.ToActivity(card), replyTo: null), cancellationToken) is SendOutcome.Later later)
            {
                await ledger.PutBackAsync(owed, now + Wait(owed.Attempts), later.Why, cancellationToken);
                return;
            }
        }

        metrics.Sent(DeliveryKind.Notice, lag: null);
        await ledger.MarkSentAsync(owed, null, now, cancellationToken);
    }

    private async Task WaitForPersonAsync(ClaimedNotice owed, ConversationKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        LogClosed(owed.Id);
        await conversations.CloseAsync(key, cancellationToken);
        await ledger.PutBackAsync(owed, now, "the conversation is closed", cancellationToken);
    }

    private async Task GiveUpAsync(ClaimedNotice owed, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        metrics.Failed(DeliveryKind.Notice);
        LogGivenUp(owed.Id, why);
        await ledger.MarkFailedAsync(owed, why, now, cancellationToken);
    }

    private static TimeSpan Wait(int attempts)
    {
        var wait = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(attempts - 1, 10)));
        return wait < LongestWait ? wait : LongestWait;
    }

    [LoggerMessage(LogLevel.Information, "Notice {Id} ({Kind}) was sent.")]
    private partial void LogSent(long id, string kind);

    [LoggerMessage(LogLevel.Information, "Notice {Id} waits: the person has closed the conversation.")]
    private partial void LogClosed(long id);

    [LoggerMessage(LogLevel.Error, "Notice {Id} cannot be sent and is given up: {Why}.")]
    private partial void LogGivenUp(long id, string why);
}
