namespace Assistant.Bot;

/// <summary>Registers the health checks.</summary>
internal static class ReadinessServices
{
    /// <summary>Adds them.</summary>
    public static void AddReadiness(this IServiceCollection services) => Readiness.Add(services);

    /// <summary>Maps them.</summary>
    public static void MapReadiness(this WebApplication app) => Readiness.Map(app);
}
