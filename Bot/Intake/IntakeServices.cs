using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Reading;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Intake;

/// <summary>Registers what takes in files that people send.</summary>
internal static class IntakeServices
{
    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(60);

    /// <summary>Adds it; the channel and the dialogs are added by others.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddSingleton(PlanFileReader.CreateDefault());
        services.AddSingleton(IntakePace.Default);
        services.AddSingleton(CreateFetcher);
        services.AddSingleton<IntakeReader>();
        services.AddSingleton<IntakeStore>();
        services.AddSingleton<IntakeNotice>();
        services.AddSingleton<IntakeJobs>();
        services.AddSingleton<IntakeDesk>();
        services.AddSingleton<IntakeDelivery>();
        services.AddSingleton<PlanFileDialog>();
        services.AddSingleton<IDialog>(provider => provider.GetRequiredService<PlanFileDialog>());
        return services;
    }

    private static FileFetcher CreateFetcher(IServiceProvider services)
    {
        var handler = new SocketsHttpHandler
        {
            // Somebody else's redirect would lead out of the hosts that are allowed.
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            Proxy = new LoopbackBypassProxy(),
            UseCookies = false,
        };
        return new FileFetcher(new HttpClient(handler) { Timeout = LongestFetch }, services.GetRequiredService<IOptions<ChannelOptions>>());
    }
}
