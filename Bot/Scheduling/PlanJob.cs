using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Runs every minute, on one replica of those that share a server.</summary>
[DisallowConcurrentExecution]
internal sealed class PlanJob(Ticker ticker) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await ticker.PlanAsync(cancellationToken);
}
