using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Proactive;

/// <summary>The reminders that people and groups are owed.</summary>
internal sealed class OwedReminders(ReminderLedger ledger, TroubleNotices troubles, OfficeTime office, TimeProvider clock) : IOwedMessages
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IOwedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken) =>
        [.. (await ledger.ClaimAsync(now, lease, most, cancellationToken)).Select(claimed => new OwedReminder(claimed, ledger, troubles, office, clock))];
}
