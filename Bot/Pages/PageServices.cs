using Assistant.Bot.Channel;

namespace Assistant.Bot.Pages;

/// <summary>Registers and maps the local page.</summary>
internal static class PageServices
{
    /// <summary>Adds it. Its transport goes before those that reach every channel, in whichever order they are added.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<LocalConversations>();
        services.Insert(0, ServiceDescriptor.Singleton<IReplyTransport>(provider => provider.GetRequiredService<LocalConversations>()));
        services.AddSingleton<LocalTalk>();
        services.AddSingleton<DirectLineToken>();
        services.AddSingleton<DirectLine>();
        services.AddSingleton<WeekWork>();
        services.AddSingleton<PageFiles>();
        services.AddSingleton<HomePage>();
        services.AddSingleton<SourcePage>();
        services.AddSingleton<PageEndpoint>();
        services.AddSingleton<PageGate>();
        return services;
    }

    /// <summary>Maps <c>/</c>, its files, the texts of plans, and Direct Line under <c>/v3/directline</c>.</summary>
    public static void MapPages(this WebApplication app)
    {
        var local = app.MapGroup("").AddEndpointFilter(app.Services.GetRequiredService<PageGate>());
        app.Services.GetRequiredService<PageEndpoint>().Map(local);
        app.Services.GetRequiredService<SourcePage>().Map(local);
        app.Services.GetRequiredService<PageFiles>().Map(local);
        app.Services.GetRequiredService<DirectLine>().Map(local);
    }
}
