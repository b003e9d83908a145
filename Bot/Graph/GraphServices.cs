using Assistant.Bot.Graph.Apps;
using Assistant.Bot.Graph.Calendar;
using Assistant.Bot.Graph.Lists;
using Assistant.Bot.Graph.Pipeline;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Users;
using Assistant.Bot.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Graph;

/// <summary>Registers the way to Microsoft Graph.</summary>
internal static class GraphServices
{
    /// <summary>
    /// Adds <see cref="GraphAccess"/>, which says "not configured" where no <c>Graph:*</c> names a site. Needs a
    /// <see cref="TimeProvider"/> and <see cref="CallMetrics"/>. Nothing is called until something is asked.
    /// </summary>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection("Graph")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.TryAddSingleton(GraphPace.Default);
        services.AddSingleton(CreateAccess);
        return services;
    }

    private static GraphAccess CreateAccess(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<GraphOptions>>().Value;
        if (!options.IsConfigured)
            return new GraphAccess.NotConfigured();
        var clock = services.GetRequiredService<TimeProvider>();
        var pipeline = GraphPipeline.Create(options, services.GetRequiredService<GraphPace>(), clock, services.GetRequiredService<CallMetrics>());
        var client = new GraphClient(pipeline, new Uri(options.Endpoint), clock, services.GetRequiredService<ILogger<GraphClient>>());
        return new GraphAccess.Configured(
            new SharePointLists(client, new ListMaking(client, options.Site)),
            new OfficeCalendar(client, options.Calendar),
            new People(client),
            new TaskPlaces(client),
            options.InstallApp ? new AppAccess.Configured(new TeamsApp(client, options.Endpoint, options.TeamsApp)) : new AppAccess.NotConfigured());
    }
}
