using System.Globalization;
using Assistant.Bot.Notices;
using Assistant.Bot.Telemetry;
using Assistant.Skills;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Proactive;

/// <summary>A notice that a person is owed, until the person can be reached.</summary>
internal sealed class OwedNotice(ClaimedNotice claimed, NoticeLedger ledger, NoticeWriter writer) : IOwedMessage
{
    /// <inheritdoc/>
    public DeliveryKind Kind => DeliveryKind.Notice;

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"Notice {claimed.Id} ({claimed.Content.Kind})");

    /// <inheritdoc/>
    public Recipient To { get; } = new Recipient.Person(claimed.PersonId);

    /// <inheritdoc/>
    public Language Language => claimed.Language;

    /// <inheritdoc/>
    public int Attempts => claimed.Attempts;

    /// <inheritdoc/>
    public DateTimeOffset? OwedSince => null;

    /// <inheritdoc/>
    public Task<NoticeDelivery> WriteAsync(CancellationToken cancellationToken) => writer.WriteAsync(claimed, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> MarkAsync(Fate fate, DateTimeOffset now, CancellationToken cancellationToken) => fate switch
    {
        Fate.Sent sent => ledger.MarkSentAsync(claimed, sent.Activity, now, cancellationToken),

        // Whoever has closed the conversation is not claimed for until they are met again, and then at once.
        Fate.Later later when later.Reason.StartsWith(Reasons.Closed, StringComparison.Ordinal) => ledger.PutBackAsync(claimed, now, later.Reason, cancellationToken),
        Fate.Later later => ledger.PutBackAsync(claimed, later.NotBefore, later.Reason, cancellationToken),
        Fate.GivenUp given => ledger.MarkFailedAsync(claimed, given.Reason, now, cancellationToken),
        Fate.NotWanted not => ledger.DropAsync(claimed, not.Reason, now, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };
}
