using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Scheduling;

/// <summary>Sends what is due: to a person where the assistant meets that person alone, to a conversation there.</summary>
internal sealed partial class ReminderSender(
    ReminderLedger ledger, PersonalConversations people, ConversationStore conversations, ReplySender sender, OfficeTime office, TimeProvider clock, ILogger<ReminderSender> logger)
{
    private const int Batch = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <summary>Longer than sending a batch takes; after it another sender takes over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>Sends until nothing is due.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await ledger.ClaimAsync(clock.GetUtcNow(), Lease, Batch, cancellationToken) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
                await SendAsync(message, cancellationToken);
        }
    }

    private async Task SendAsync(ClaimedMessage owed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await WhereAsync(owed.To, cancellationToken) is not { } conversation)
        {
            await ledger.PutBackAsync(owed, now + LongestWait, "not met yet", cancellationToken);
            return;
        }

        if (ConversationKey.Parse(conversation) is not { } key || await conversations.FindAsync(key, cancellationToken) is not { } reference)
        {
            LogGivenUp(owed.Lines[0].Id, "the conversation is closed");
            await ledger.MarkFailedAsync(owed, "conversation closed", now, cancellationToken);
            return;
        }

        var digest = new DigestCard(new DialogTexts(owed.Language), office).Of(owed, now);
        var activity = reference.Address(ReplyActivities.ToActivity(digest), replyTo: null);
        switch (await sender.SendAsync(activity, cancellationToken))
        {
            case SendOutcome.Sent sent:
                // Dying between the two lines means that it is sent again when the lease is over: late and twice rather than never.
                await ledger.MarkSentAsync(owed, sent.Id, now, cancellationToken);
                LogSent(owed.Lines[0].Id, now - owed.OwedSince);
                break;
            case SendOutcome.Later later:
                await ledger.PutBackAsync(owed, now + Wait(owed.Attempts), later.Why, cancellationToken);
                break;
            case SendOutcome.Refused refused:
                LogGivenUp(owed.Lines[0].Id, $"{refused.Status} {refused.Code}");
                await ledger.MarkFailedAsync(owed, $"{refused.Status} {refused.Code}", now, cancellationToken);
                if (refused.ConversationClosed)
                    await conversations.CloseAsync(key, cancellationToken);
                break;
        }
    }

    private async Task<string?> WhereAsync(Recipient to, CancellationToken cancellationToken) => to switch
    {
        Recipient.Person person => (await people.FindAsync(person.Key, cancellationToken))?.Conversation,
        Recipient.Room room => room.Conversation,
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };

    private static TimeSpan Wait(int attempts)
    {
        var wait = TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(attempts - 1, 10)));
        return wait < LongestWait ? wait : LongestWait;
    }

    [LoggerMessage(LogLevel.Information, "Reminder {Id} was sent, {Lag} after it fell due.")]
    private partial void LogSent(long id, TimeSpan lag);

    [LoggerMessage(LogLevel.Error, "Reminder {Id} cannot be sent and is given up: {Why}.")]
    private partial void LogGivenUp(long id, string why);
}
