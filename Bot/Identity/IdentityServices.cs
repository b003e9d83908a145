using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Identity;

/// <summary>Registers how callers are known, and how the bot makes itself known.</summary>
internal static class IdentityServices
{
    /// <summary>Adds it. Nothing is fetched until a token is to be checked.</summary>
    public static IServiceCollection AddBotIdentity(this IServiceCollection services)
    {
        services.AddSingleton(provider => TokenIssuers.Of(provider.GetRequiredService<IOptions<ChannelOptions>>().Value));
        services.AddSingleton(provider => CreateRing(provider, provider.GetRequiredService<TokenIssuers>().ChannelKeys));
        services.AddSingleton(CreateEntraKeys);
        services.AddSingleton(CreateValidator);
        services.AddSingleton<PersonTokenValidator>();
        services.AddSingleton<CallerRules>();
        services.AddSingleton(BotCredential.Of);
        services.AddSingleton<TurnLimits>();
        return services;
    }

    private static EntraKeys CreateEntraKeys(IServiceProvider services) =>
        new(services.GetRequiredService<TokenIssuers>().EntraKeys is { } entra ? CreateRing(services, entra) : null);

    private static TokenValidator CreateValidator(IServiceProvider services) => new(
        services.GetRequiredService<TokenIssuers>(), services.GetRequiredService<KeyRing>(), services.GetRequiredService<EntraKeys>().Ring, services.GetRequiredService<TimeProvider>());

    private static KeyRing CreateRing(IServiceProvider services, Uri metadata)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5), Proxy = new LoopbackBypassProxy(), UseCookies = false };
        var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(10) };
        return new KeyRing(new KeyDirectory(client, metadata), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<KeyRing>>());
    }
}
