using Assistant.Bot.Channel;
using Assistant.Bot.Drafting;
using Assistant.Bot.Pages.Calendars;
using Assistant.Bot.Pages.Tabs;
using Assistant.Bot.Pages.Visitors;

namespace Assistant.Bot.Pages;

/// <summary>Registers and maps the local page, the tab and the calendars.</summary>
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
        services.AddSingleton<DueWork>();
        services.AddSingleton<WeekWork>();
        services.AddSingleton<PageFiles>();
        services.AddSingleton<HomePage>();
        services.AddSingleton<SourcePage>();
        services.AddSingleton<StatementPage>();
        services.AddSingleton<PageEndpoint>();
        services.AddSingleton<PageGate>();
        return services.AddTab();
    }

    private static IServiceCollection AddTab(this IServiceCollection services)
    {
        services.AddSingleton<PageHeaders>();
        services.AddSingleton<MachineGate>();
        services.AddSingleton<PersonSessions>();
        services.AddSingleton<SignInPage>();
        services.AddSingleton<SignInEndpoint>();
        services.AddSingleton<VisitorGate>();
        services.AddSingleton<CalendarLinks>();
        services.AddSingleton<CalendarFeed>();
        services.AddSingleton<CalendarPanel>();
        services.AddSingleton<CalendarEndpoint>();
        services.AddSingleton<TabEndpoint>();
        services.AddSingleton<DraftEndpoint>();
        return services;
    }

    /// <summary>Maps <c>/</c>, its files, Direct Line under <c>/v3/directline</c>, the tab under <c>/tab</c>, the texts of plans, drafts as files, the calendars, and what an app must state of itself.</summary>
    public static void MapPages(this WebApplication app)
    {
        MapLocal(app);
        var visitors = app.MapGroup("").AddEndpointFilter(app.Services.GetRequiredService<VisitorGate>());
        app.Services.GetRequiredService<TabEndpoint>().Map(visitors);
        app.Services.GetRequiredService<SourcePage>().Map(visitors);
        app.Services.GetRequiredService<DraftEndpoint>().Map(visitors);
        var anybody = app.MapGroup("").AddEndpointFilter(app.Services.GetRequiredService<MachineGate>());
        app.Services.GetRequiredService<PageFiles>().MapShared(anybody);
        app.Services.GetRequiredService<StatementPage>().Map(anybody);
        app.Services.GetRequiredService<SignInEndpoint>().Map(anybody);
        app.Services.GetRequiredService<CalendarEndpoint>().Map(anybody);
    }

    private static void MapLocal(WebApplication app)
    {
        var local = app.MapGroup("").AddEndpointFilter(app.Services.GetRequiredService<PageGate>());
        app.Services.GetRequiredService<PageEndpoint>().Map(local);
        app.Services.GetRequiredService<PageFiles>().MapChat(local);
        app.Services.GetRequiredService<CalendarEndpoint>().MapLocal(local);
        app.Services.GetRequiredService<DirectLine>().Map(local);
    }
}
