using Assistant.Bot.Graph.Apps;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Proactive;

/// <summary>Registers how the assistant writes of its own accord: for the server and the terminal alike.</summary>
internal static class ProactiveServices
{
    /// <summary>The lease must hold waiting and getting ready, which may take half of it, the call, and the mark.</summary>
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(15);

    /// <summary>Adds it; needs the channel and what is owed.</summary>
    public static IServiceCollection AddProactive(this IServiceCollection services)
    {
        services.AddOptions<SendingPace>().BindConfiguration("Sending")
            .Validate(pace => pace.Parallel is >= 1 and <= 64, "Sending:Parallel must be 1 to 64.")
            .Validate(pace => pace.PerSecond is >= 1 and <= 1000, "Sending:PerSecond must be 1 to 1000.")
            .Validate(pace => pace.Lease >= ShortestLease, "Sending:Lease must be 15 seconds at least.")
            .Validate(pace => pace.FirstWait > TimeSpan.Zero && pace.LongestWait >= pace.FirstWait, "Sending:FirstWait must be longer than zero, Sending:LongestWait no shorter.")
            .Validate(pace => pace.ClosedWait > TimeSpan.Zero && pace.GiveUpAfter > TimeSpan.Zero, "Sending:ClosedWait and Sending:GiveUpAfter must be longer than zero.")
            .ValidateOnStart();
        services.AddSingleton<SendingTurns>();
        services.AddSingleton<UnreachedPeople>();
        services.AddSingleton<AppInstaller>();
        services.AddSingleton<FirstContact>();
        services.AddSingleton<NewPeople>();
        services.AddSingleton<Places>();
        services.AddSingleton<OwedReminders>();
        services.AddSingleton<OwedNotices>();
        services.AddSingleton<MessageSender>();
        return services;
    }
}
