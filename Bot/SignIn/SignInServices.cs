using Assistant.Bot.Channel;
using Assistant.Bot.Identity;

namespace Assistant.Bot.SignIn;

/// <summary>Registers how people sign in, and what is asked in their name.</summary>
internal static class SignInServices
{
    /// <summary>Adds it; needs the channel's identity and Graph's settings. Nothing is called until a person asks.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton(CreateTokens);
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<OwnCalendar>(provider, new HttpClient(CreateHandler()) { Timeout = TimeSpan.FromSeconds(10) }));
        services.AddSingleton<OwnCalendarDesk>();
        return services;
    }

    private static UserTokens CreateTokens(IServiceProvider provider)
    {
        var signing = new ConnectorSigning(provider.GetRequiredService<BotCredential>(), provider.GetRequiredService<TimeProvider>(), CreateHandler());
        return ActivatorUtilities.CreateInstance<UserTokens>(provider, new HttpClient(signing) { Timeout = TimeSpan.FromSeconds(5) });
    }

    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        Proxy = new LoopbackBypassProxy(),
        UseCookies = false,
    };
}
