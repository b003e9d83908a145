namespace Assistant.Bot.Arrivals;

/// <summary>Registers how conversations are greeted, and whose they are.</summary>
internal static class ArrivalServices
{
    /// <summary>Adds it; needs the desks and the directory.</summary>
    public static IServiceCollection AddArrivals(this IServiceCollection services)
    {
        services.AddSingleton<ConversationUnits>();
        services.AddSingleton<RoomDesk>();
        services.AddSingleton<WelcomeDesk>();
        return services;
    }
}
