using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Proactive;

/// <summary>Takes down which reminders people have opened, as far as the channel tells.</summary>
internal sealed partial class ReadReceipts(ReminderLedger ledger, TimeProvider clock, ILogger<ReadReceipts> logger)
{
    /// <summary>Takes a receipt.</summary>
    /// <returns>Whether the activity was one.</returns>
    public async Task<bool> TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (ReadReceipt.Read(activity) is not { } receipt)
            return false;
        try
        {
            await ledger.OpenedAsync(new Recipient.Person(receipt.PersonId), receipt.LastRead, clock.GetUtcNow(), cancellationToken);
        }
        catch (NotWritableException failure)
        {
            // The next receipt says as much: it names the last message that was read.
            LogNotTaken(failure.Message);
        }

        return true;
    }

    [LoggerMessage(LogLevel.Warning, "A read receipt cannot be taken down at present: {Why}")]
    private partial void LogNotTaken(string why);
}
