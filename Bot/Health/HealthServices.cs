using Assistant.Knowledge.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>Registers what tells whether the program lives and may take traffic.</summary>
internal static class HealthServices
{
    /// <summary>How long the program takes to stop at the most: longer than the load balancer and then turns are waited for (<see cref="Channel.TurnDrain"/>).</summary>
    public static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(45);

    /// <summary>A database that does not answer is soon said to be none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration)
    {
        var checks = services.AddHealthChecks()
            .AddCheck<StoppingCheck>("stopping")
            .AddCheck<DatabaseCheck>("database", timeout: Patience)
            .AddCheck<PlansCheck>("plans")
            .AddCheck<SchedulerCheck>("scheduler", timeout: Patience)
            .AddCheck<OutboxCheck>("outbox", timeout: Patience);
        if (Database.IsServer(configuration.GetConnectionString("Journal")))
            checks.AddCheck<PlanningCheck>("planning", timeout: Patience);
        services.AddHostedService<StoppingDelay>();
        return services.Configure<HostOptions>(host => host.ShutdownTimeout = Shutdown);
    }

    /// <summary>Maps <c>/healthz</c> (the process lives; nothing is looked at) and <c>/readyz</c> (it may take traffic).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync });
    }
}
