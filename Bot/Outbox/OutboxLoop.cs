using System.Threading.Channels;
using Assistant.Bot.Telemetry;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Outbox;

/// <summary>Runs the <see cref="OutboxPump"/> beside the ticks, so that a slow Microsoft 365 never holds up reminders and answers.</summary>
internal sealed partial class OutboxLoop(OutboxPump pump, Database database, DatabaseMetrics failures, ILogger<OutboxLoop> logger) : BackgroundService
{
    private readonly Channel<bool> _wakes = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Makes it look for what is due; at once, or after the look that is under way.</summary>
    public void Wake() => _wakes.Writer.TryWrite(true);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _wakes.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await pump.DeliverDueAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is NotWritableException || database.IsUnreachable(failure))
            {
                failures.Failed(failure);
                LogWaits(failure.Message);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The outbox waits: {Why}")]
    private partial void LogWaits(string why);

    [LoggerMessage(LogLevel.Error, "Delivering the outbox failed; the next tick tries again.")]
    private partial void LogFailed(Exception failure);
}
