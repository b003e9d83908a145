using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>Whether plans are there to answer from.</summary>
internal sealed class PlansCheck(PlanShelf shelf) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["plans"] = (long)shelf.Current.Plans.Count };
        return Task.FromResult(shelf.Current.Plans.Count == 0 ? HealthCheckResult.Unhealthy("No plan has been read.", data: data) : HealthCheckResult.Healthy(data: data));
    }
}
