using Assistant.Bot.Channel;
using Assistant.Bot.Model.Wire;
using Assistant.Skills.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Model;

/// <summary>Registers the office's language model, or that it has none.</summary>
internal static class ModelServices
{
    /// <summary>Adds <see cref="LanguageModel"/> and <see cref="EmbeddingModel"/>. Nothing is called until something is asked.</summary>
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection("Model")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidator>();
        services.AddSingleton<ModelMetrics>();
        services.AddSingleton(CreateModel);
        services.AddSingleton(CreateEmbeddings);
        services.AddSingleton<RequestChooser>();
        services.AddSingleton<ModelDesk>();
        return services;
    }

    private static LanguageModel CreateModel(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        if (!options.IsConfigured)
            return LanguageModel.None;
        var clock = services.GetRequiredService<TimeProvider>();
        var chat = new OpenAIChat(ClientsOf(services, options).Chat(), new ChatSettings(options));
        var guarded = new GuardedChat(
            chat, options, new ModelRest(options.RestAfterFailure, clock), services.GetRequiredService<ModelMetrics>(), clock, services.GetRequiredService<ILogger<GuardedChat>>());
        return LanguageModel.Of(guarded, LimitsOf(options));
    }

    private static EmbeddingModel CreateEmbeddings(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        if (options.SendNothingOut || options.Embedding.Deployment.Length == 0)
            return EmbeddingModel.None;
        var clock = services.GetRequiredService<TimeProvider>();
        var clients = ClientsOf(services, options);
        var metadata = new EmbeddingGeneratorMetadata("openai", new Uri(clients.EmbeddingEndpoint), options.Embedding.Deployment, options.Embedding.Dimensions);
        var generator = new OpenAIEmbeddings(clients.Embedding(), metadata, new ModelRest(options.RestAfterFailure, clock), clock);
        return EmbeddingModel.Of(generator, options.Embedding.Deployment, options.Embedding.Dimensions, options.Embedding.Batch);
    }

    private static ModelClients ClientsOf(IServiceProvider services, ModelOptions options) =>
        new(options, services.GetRequiredService<IOptions<ChannelOptions>>().Value, services.GetRequiredService<TimeProvider>());

    private static ModelLimits LimitsOf(ModelOptions options) => new()
    {
        Calls = options.Calls,
        Tokens = options.Tokens,
        FirstWord = options.FirstWord,
        Time = options.Timeout,
        Money = options.Money,
        Prices = options is { PriceRead: { } read, PriceWritten: { } written } ? new ModelPrices(read, written) : null,
    };
}
