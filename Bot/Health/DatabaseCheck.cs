using Assistant.Knowledge.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>
/// Whether the database answers, and can be written; a check that throws counts as unhealthy. One that can only be read is answered from all the
/// same, so that no other replica would be better off.
/// </summary>
internal sealed class DatabaseCheck(Database database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await database.FindAsync<long>("select count(*) from (select 1 from plans limit 1) one", null, cancellationToken);
        try
        {
            // Rolled back, and changes no row: it is refused all the same where nothing may be written.
            await using var work = await database.BeginAsync(cancellationToken);
            await work.ExecuteAsync("update schema_migrations set name = name where name is null", null, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NotWritableException failure)
        {
            return HealthCheckResult.Degraded(failure.Message);
        }
    }
}
