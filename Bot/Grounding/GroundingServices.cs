using Assistant.Skills.Grounding;
using Assistant.Skills.Model;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot.Grounding;

/// <summary>Registers what answers open questions in a model's words.</summary>
internal static class GroundingServices
{
    /// <summary>Adds it. Where nothing registers a model, there is none.</summary>
    public static IServiceCollection AddGrounding(this IServiceCollection services)
    {
        services.TryAddSingleton(LanguageModel.None);
        services.AddSingleton<IProseWatch, ProseWatch>();
        services.AddSingleton<ProseFactory>();
        return services;
    }
}
