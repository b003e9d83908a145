using Assistant.Bot.Scheduling;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Quartz;

namespace Assistant.Bot.Health;

/// <summary>Whether the scheduler runs, and when it last ticked. A late tick says that the program is slow, not that it cannot answer.</summary>
internal sealed class SchedulerCheck(ISchedulerFactory schedulers, IOptions<AssistantOptions> options) : IHealthCheck
{
    /// <summary>How late a tick may be beside the interval: as long as a batch of messages to a slow channel takes.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        if (scheduler.Status != SchedulerStatus.Running)
            return HealthCheckResult.Unhealthy($"The scheduler is {scheduler.Status}.");
        var trigger = await scheduler.GetTrigger(new TriggerKey(nameof(TickJob)), cancellationToken);
        if (trigger?.PreviousFireTimeUtc is not { } ticked)
            return HealthCheckResult.Healthy("It has not ticked yet.");

        // Its own clock: the program's may be moved.
        var age = scheduler.TimeProvider.GetUtcNow() - ticked;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["lastTickSeconds"] = Math.Round(age.TotalSeconds, 1) };
        return age > options.Value.Tick + Slack ? HealthCheckResult.Degraded("The last tick is long past.", data: data) : HealthCheckResult.Healthy(data: data);
    }
}
