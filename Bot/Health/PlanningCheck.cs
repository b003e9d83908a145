using Assistant.Bot.Scheduling;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Quartz;

namespace Assistant.Bot.Health;

/// <summary>Whether this replica takes part in the planning that the replicas share, and when any of them last planned. What is planned already is sent without it.</summary>
internal sealed class PlanningCheck(ISchedulerFactory schedulers, IOptions<PlanningOptions> options) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (await schedulers.LookupScheduler(PlanningCluster.Name, cancellationToken) is not { Status: SchedulerStatus.Running } scheduler)
            return HealthCheckResult.Degraded("This replica does not take part in the planning yet.");
        if (await scheduler.GetTrigger(new TriggerKey(nameof(PlanJob)), cancellationToken) is not { } trigger)
            return HealthCheckResult.Degraded("Nothing is planned: the trigger is gone.");
        if (trigger.PreviousFireTimeUtc is not { } planned)
            return HealthCheckResult.Healthy("It has not been planned yet.");
        var age = scheduler.TimeProvider.GetUtcNow() - planned;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["lastPlanSeconds"] = Math.Round(age.TotalSeconds, 1) };
        return age > (options.Value.Every * 3) + options.Value.TakeOverAfter ? HealthCheckResult.Degraded("The last planning is long past.", data: data) : HealthCheckResult.Healthy(data: data);
    }
}
