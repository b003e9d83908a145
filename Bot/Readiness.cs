using Assistant.Knowledge.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot;

/// <summary>Whether the program may take traffic: plans are there and the database answers.</summary>
internal sealed class Readiness(Database database, PlanShelf shelf) : IHealthCheck
{
    private const string Tag = "ready";

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (shelf.Current.Plans.Count == 0)
            return HealthCheckResult.Unhealthy("No plan has been read.");
        await database.QueryAsync<long>("select count(*) from plans", null, cancellationToken);
        return HealthCheckResult.Healthy();
    }

    /// <summary>Adds the check.</summary>
    public static void Add(IServiceCollection services) => services.AddHealthChecks().AddCheck<Readiness>("office", tags: [Tag]);

    /// <summary>Maps <c>/healthz</c> (the process lives) and <c>/readyz</c>.</summary>
    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Tag) });
    }
}
