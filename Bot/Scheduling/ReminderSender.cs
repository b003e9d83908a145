using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Scheduling;

/// <summary>Sends the reminders that are due to the conversations they were asked in.</summary>
internal sealed partial class ReminderSender(
    ReminderLedger ledger, ConversationStore conversations, ReplySender sender, OfficeTime office, TimeProvider clock, ILogger<ReminderSender> logger)
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
            foreach (var reminder in claimed)
                await SendAsync(reminder, cancellationToken);
        }
    }

    private async Task SendAsync(ClaimedReminder owed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (ConversationKey.Parse(owed.Reminder.Conversation) is not { } key || await conversations.FindAsync(key, cancellationToken) is not { } reference)
        {
            LogGivenUp(owed.Id, "the conversation is closed");
            await ledger.MarkFailedAsync(owed, "conversation closed", now, cancellationToken);
            return;
        }

        var words = new ReminderWords(new DialogTexts(owed.Reminder.Language), office).Message(owed.About, now);
        var activity = reference.Address(ReplyActivities.ToActivity(new Reply.Words(words)), replyTo: null);
        switch (await sender.SendAsync(activity, cancellationToken))
        {
            case SendOutcome.Sent:
                // Dying between the two lines means that it is sent again when the lease is over: late and twice rather than never.
                await ledger.MarkSentAsync(owed, now, cancellationToken);
                LogSent(owed.Id, now - owed.FireAt);
                break;
            case SendOutcome.Later later:
                await ledger.PutBackAsync(owed, now + Wait(owed.Attempts), later.Why, cancellationToken);
                break;
            case SendOutcome.Refused refused:
                LogGivenUp(owed.Id, $"{refused.Status} {refused.Code}");
                await ledger.MarkFailedAsync(owed, $"{refused.Status} {refused.Code}", now, cancellationToken);
                if (refused.ConversationClosed)
                    await conversations.CloseAsync(key, cancellationToken);
                break;
        }
    }

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
