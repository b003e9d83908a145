using Assistant.Bot.Notices;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Proactive;

/// <summary>The notices that people are owed.</summary>
internal sealed class OwedNotices(NoticeLedger ledger, NoticeWriter writer) : IOwedMessages
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IOwedMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken) =>
        [.. (await ledger.ClaimAsync(now, lease, most, cancellationToken)).Select(claimed => new OwedNotice(claimed, ledger, writer))];
}
