using Assistant.Bot.Outbox;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>Delivers through another handler, loses the news of every tenth delivery, and stops the pump after so many.</summary>
internal sealed class FlakyHandler(IOutboxHandler inner, int deliveries, CancellationTokenSource stop) : IOutboxHandler
{
    private int _left = deliveries;

    public IReadOnlyList<string> Kinds => inner.Kinds;

    public async Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        var left = Interlocked.Decrement(ref _left);
        if (left == 0)
            await stop.CancelAsync();
        var delivery = await inner.DeliverAsync(claim, cancellationToken);
        return left % 10 == 0 ? throw new IOException("the news is lost") : delivery;
    }
}
