using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Runs every few seconds.</summary>
[DisallowConcurrentExecution]
internal sealed class TickJob(Ticker ticker) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await ticker.TickAsync(cancellationToken);
}
