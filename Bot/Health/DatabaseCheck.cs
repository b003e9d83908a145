using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>Whether the database answers; a check that throws counts as unhealthy.</summary>
internal sealed class DatabaseCheck(Database database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await database.FindAsync<long>("select count(*) from (select 1 from plans limit 1) one", null, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
