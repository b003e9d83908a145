using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Runs every minute on each replica.</summary>
[DisallowConcurrentExecution]
internal sealed class TakeUpJob(Ticker ticker) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await ticker.TakeUpPlansAsync(cancellationToken);
}
