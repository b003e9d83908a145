using System.Text.Json;
using Assistant.Bot.Telemetry;
using Assistant.Skills.Journal;
using Assistant.Skills.Notices;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Outbox;

/// <summary>Delivers what the journal owes to the outside, several records at a time, each record's messages in order.</summary>
internal sealed partial class OutboxPump(
    OutboxLedger ledger, IEnumerable<IOutboxHandler> handlers, TroubleNotices troubles, IOptions<OutboxPace> pace, TimeProvider clock, DeliveryMetrics metrics, ILogger<OutboxPump> logger)
{
    private readonly ILookup<string, IOutboxHandler> _handlers =
        handlers.SelectMany(handler => handler.Kinds.Select(kind => (kind, handler))).ToLookup(pair => pair.kind, pair => pair.handler, StringComparer.Ordinal);

    private long _quietUntil;

    private OutboxPace Pace => pace.Value;

    private bool IsQuiet => clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _quietUntil);

    /// <summary>
    /// Delivers until nothing is due, or until the other side asks to be left alone for a while. Without handlers nothing is looked at.
    /// </summary>
    /// <exception cref="Knowledge.Storage.NotWritableException">Something is due and cannot be claimed.</exception>
    public async Task DeliverDueAsync(CancellationToken cancellationToken)
    {
        if (_handlers.Count > 0)
            await Task.WhenAll(Enumerable.Range(0, Pace.Parallel).Select(_ => WorkAsync(cancellationToken)));
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        var kinds = _handlers.Select(handled => handled.Key).ToList();

        // One at a time: what waits behind a slow delivery can be another worker's.
        while (!IsQuiet && await ledger.ClaimAsync(kinds, clock.GetUtcNow(), Pace.Lease, 1, cancellationToken) is [var claim])
        {
            using var span = metrics.Start(DeliveryKind.Outbox);
            var delivery = await TryAsync(claim, cancellationToken);

            // What was done is marked also when the program is stopping: else it would be done again.
            await MarkAsync(claim, delivery, CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<Delivery> TryAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        // Broken off well before another may take over, so that two attempts at one message hardly ever meet.
        using var limit = new CancellationTokenSource(Pace.Lease / 2, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            foreach (var handler in _handlers[claim.Message.Kind])
            {
                if (await handler.DeliverAsync(claim, either.Token) is var delivery and not Delivery.Done)
                    return delivery;
            }

            return new Delivery.Done();
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            return new Delivery.Later(TimeSpan.Zero, cancellationToken.IsCancellationRequested ? "the program stopped" : "it took too long");
        }
        catch (JsonException failure)
        {
            LogUnreadable(failure, claim.Number);
            return new Delivery.Refused("unreadable", "The message cannot be read.");
        }
        catch (Exception failure)
        {
            // One message that fails in an unforeseen way must not keep the others from being delivered.
            LogFailed(failure, claim.Number);
            return new Delivery.Later(TimeSpan.Zero, failure.GetType().Name);
        }
    }

    private async Task MarkAsync(OutboxClaim claim, Delivery delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        switch (delivery)
        {
            case Delivery.Done:
                await ledger.MarkDeliveredAsync(claim, now, cancellationToken);
                metrics.Sent(DeliveryKind.Outbox, now - claim.OwedSince);
                LogDelivered(claim.Number, claim.Message.Kind, now - claim.OwedSince);
                break;
            case Delivery.Later later:
                var wait = Pace.WaitAfter(claim.Attempts, later.Wait);
                if (later.Wait > TimeSpan.Zero)
                    KeepQuiet(now + (later.Wait < Pace.LongestGranted ? later.Wait : Pace.LongestGranted));
                await ledger.PutBackAsync(claim, now + wait, later.Why, cancellationToken);
                metrics.PutBack(DeliveryKind.Outbox);
                LogLater(claim.Number, claim.Message.Kind, claim.Attempts, wait, later.Why);
                break;
            case Delivery.Refused refused:
                var why = $"{refused.Code}: {refused.Why}";
                await ledger.ParkAsync(claim, why, await troubles.OfParkedAsync(claim, why, now, cancellationToken), now, cancellationToken);
                metrics.Failed(DeliveryKind.Outbox);
                LogParked(claim.Number, claim.Message.Kind, refused.Code);
                break;
        }
    }

    /// <summary>Who asks to be left alone means all calls, not only the one that was answered so.</summary>
    private void KeepQuiet(DateTimeOffset until)
    {
        var known = Interlocked.Read(ref _quietUntil);
        while (known < until.UtcTicks)
        {
            var seen = Interlocked.CompareExchange(ref _quietUntil, until.UtcTicks, known);
            if (seen == known)
                return;
            known = seen;
        }
    }

    [LoggerMessage(LogLevel.Information, "Outbox message {Number} ({Kind}) was delivered, {Lag} after it was owed.")]
    private partial void LogDelivered(long number, string kind, TimeSpan lag);

    [LoggerMessage(LogLevel.Warning, "Outbox message {Number} ({Kind}) could not be delivered at attempt {Attempt} and is tried again in {Wait}: {Why}.")]
    private partial void LogLater(long number, string kind, int attempt, TimeSpan wait, string why);

    [LoggerMessage(LogLevel.Error, "Outbox message {Number} ({Kind}) was refused: {Code}. It and what follows about its record wait for an admin.")]
    private partial void LogParked(long number, string kind, string code);

    [LoggerMessage(LogLevel.Error, "The body of outbox message {Number} cannot be read.")]
    private partial void LogUnreadable(Exception failure, long number);

    [LoggerMessage(LogLevel.Error, "Delivering outbox message {Number} failed.")]
    private partial void LogFailed(Exception failure, long number);
}
