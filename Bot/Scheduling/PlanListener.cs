using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Scheduling;

/// <summary>Takes up plans that any replica has changed, at once where the database tells of it; what it misses the <see cref="PlanJob"/> finds.</summary>
internal sealed partial class PlanListener(PlanNews news, PlanShelf shelf, PlanStore plans, ILogger<PlanListener> logger) : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = FirstWait; news.AreTold && !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await news.ListenAsync(
                    async token =>
                    {
                        await shelf.RefreshAsync(plans, token);
                        wait = FirstWait;
                    },
                    stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogBroken(failure.Message, wait);
                await Task.Delay(wait, stoppingToken);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Changes of plans are not heard at present ({Why}); listening again in {Wait}.")]
    private partial void LogBroken(string why, TimeSpan wait);
}
