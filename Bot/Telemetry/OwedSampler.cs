using Assistant.Bot.Channel;
using Assistant.Skills.Journal;
using Assistant.Skills.Reminders;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Telemetry;

/// <summary>Looks every so often how much is owed, while anybody wants to know: whoever reads a gauge never waits for the database.</summary>
internal sealed partial class OwedSampler(
    OwedMetrics metrics, OutboxLedger outbox, ReminderBacklog reminders, TurnStore turns, DatabaseMetrics failures, TimeProvider clock, IOptions<TelemetryOptions> options, ILogger<OwedSampler> logger)
    : BackgroundService
{
    /// <summary>A reminder is late when it should have been sent this long ago.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    /// <summary>Looks once.</summary>
    public async Task SampleAsync(CancellationToken cancellationToken)
    {
        if (!metrics.AreRead)
            return;
        try
        {
            var now = clock.GetUtcNow();
            metrics.Show(new OwedLoad(
                now, await outbox.LoadAsync(cancellationToken), await reminders.LoadAsync(now, Late, cancellationToken), await turns.LoadAsync(cancellationToken)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A value that nobody has looked at is worse than none.
            metrics.Show(null);
            failures.Failed(failure);
            LogUnknown(failure.Message);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SampleEvery);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await SampleAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Debug, "How much is owed is not known at present: {Why}")]
    private partial void LogUnknown(string why);
}
