using Assistant.Bot.Model;
using Assistant.Knowledge.Search.Vectors;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Nearness;
using Assistant.Skills.Model;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Grounding;

/// <summary>Registers search by meaning, where an embedding model is configured.</summary>
internal static class VectorServices
{
    /// <summary>Adds what answers read. Of the commands only the one that adds plans makes vectors; the others use those that there are.</summary>
    public static IServiceCollection AddVectors(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsConfigured(configuration))
            return services;
        services.AddSingleton<PassageVectorStore>();
        services.AddSingleton(Create);
        services.AddSingleton<IPassageNearness>(provider => provider.GetRequiredService<VectorNearness>());
        return services;
    }

    /// <summary>Adds what makes the vectors while the program serves.</summary>
    public static IServiceCollection AddVectorFilling(this IServiceCollection services, IConfiguration configuration) =>
        IsConfigured(configuration) ? services.AddHostedService<VectorFilling>() : services;

    private static bool IsConfigured(IConfiguration configuration) =>
        configuration.GetSection("Model").Get<ModelOptions>() is { SendNothingOut: false, Embedding.Deployment.Length: > 0 };

    private static VectorNearness Create(IServiceProvider services)
    {
        var model = services.GetRequiredService<EmbeddingModel>();
        var generator = model.Generator ?? throw new InvalidOperationException("Search by meaning is registered without an embedding model: a slip in the code.");
        return new VectorNearness(
            new VectorSource(generator, model.Name, model.Dimensions, model.Batch),
            services.GetRequiredService<PassageVectorStore>(),
            services.GetRequiredService<IProseWatch>(),
            services.GetRequiredService<IOptions<ModelOptions>>().Value.FirstWord,
            services.GetRequiredService<TimeProvider>());
    }
}
