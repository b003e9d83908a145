using Quartz;

namespace Assistant.Bot.Scheduling;

/// <summary>Runs every few seconds, also while an earlier run still sends: the <see cref="Ticker"/> keeps what it is about apart.</summary>
internal sealed class TickJob(Ticker ticker) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await ticker.TickAsync(cancellationToken);
}
