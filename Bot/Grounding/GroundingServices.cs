using Assistant.Skills.Grounding;

namespace Assistant.Bot.Grounding;

/// <summary>Registers what answers open questions in a model's words.</summary>
internal static class GroundingServices
{
    /// <summary>Adds it; the model is registered beside it.</summary>
    public static IServiceCollection AddGrounding(this IServiceCollection services)
    {
        services.AddSingleton<IProseWatch, ProseWatch>();
        services.AddSingleton<ProseFactory>();
        return services;
    }
}
