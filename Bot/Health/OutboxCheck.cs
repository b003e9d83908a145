using Assistant.Bot.Graph;
using Assistant.Skills.Journal;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>How much is owed to Microsoft 365 and since when. That it is down does not keep the program from answering.</summary>
internal sealed class OutboxCheck(OutboxLedger ledger, GraphAccess graph, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var load = await ledger.LoadAsync(cancellationToken);
        var age = load.OwedSince is { } since ? clock.GetUtcNow() - since : TimeSpan.Zero;
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["owed"] = load.Owed,
            ["oldestSeconds"] = Math.Round(age.TotalSeconds, 1),
            ["parked"] = load.Parked,
        };

        // Without Microsoft 365 everything is owed until it is set up.
        return load switch
        {
            { Parked: > 0 } => HealthCheckResult.Degraded("Messages were refused and wait for an admin: outbox list shows them.", data: data),
            _ when graph is GraphAccess.Configured && age > Late => HealthCheckResult.Degraded("The oldest message is long owed.", data: data),
            _ => HealthCheckResult.Healthy(data: data),
        };
    }
}
