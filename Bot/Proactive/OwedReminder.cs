using System.Globalization;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Dialogs.Reminding;
using Assistant.Bot.Notices;
using Assistant.Bot.Telemetry;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Proactive;

/// <summary>All that a recipient is owed to be reminded of now, in one message. What is given up is told to those who see troubles.</summary>
internal sealed class OwedReminder(ClaimedMessage claimed, ReminderLedger ledger, TroubleNotices troubles, OfficeTime office, TimeProvider clock) : IOwedMessage
{
    /// <inheritdoc/>
    public DeliveryKind Kind => DeliveryKind.Reminder;

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"Reminder {string.Join(", ", claimed.Lines.Select(line => line.Id))}");

    /// <inheritdoc/>
    public Recipient To => claimed.To;

    /// <inheritdoc/>
    public Language Language => claimed.Language;

    /// <inheritdoc/>
    public int Attempts => claimed.Attempts;

    /// <inheritdoc/>
    public DateTimeOffset? OwedSince => claimed.OwedSince;

    /// <inheritdoc/>
    public Task<NoticeDelivery> WriteAsync(CancellationToken cancellationToken) =>
        Task.FromResult<NoticeDelivery>(new NoticeDelivery.Say(new DigestCard(new DialogTexts(claimed.Language), office).Of(claimed, clock.GetUtcNow())));

    /// <inheritdoc/>
    public async Task<bool> MarkAsync(Fate fate, DateTimeOffset now, CancellationToken cancellationToken) => fate switch
    {
        Fate.Sent sent => await ledger.MarkSentAsync(claimed, sent.Activity, now, cancellationToken),
        Fate.Later later => await ledger.PutBackAsync(claimed, later.NotBefore, later.Reason, cancellationToken),
        Fate.GivenUp given => await GiveUpAsync(given.Reason, now, cancellationToken),
        Fate.NotWanted not => await ledger.MarkFailedAsync(claimed, not.Reason, now, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    private async Task<bool> GiveUpAsync(string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        await ledger.MarkFailedAsync(claimed, reason, await troubles.OfGivenUpAsync(claimed, reason, now, cancellationToken), now, cancellationToken);
}
