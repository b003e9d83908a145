using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Runs every minute.</summary>
[DisallowConcurrentExecution]
internal sealed class PlanJob(Ticker ticker) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await ticker.PlanAsync(cancellationToken);
}
