using Assistant.Bot.Channel.Streaming;
using Assistant.Bot.Feedback;
using Assistant.Bot.Identity;
using Assistant.Bot.MessageExtensions;
using Assistant.Bot.Proactive;
using Assistant.Bot.SignIn;
using Assistant.Bot.UniversalActions;
using Assistant.Bot.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Bot.Channel;

/// <summary>Registers the channel and maps its endpoint.</summary>
internal static class ChannelServices
{
    /// <summary>Adds the channel; <see cref="ITurnHandler"/> comes from the dialogs.</summary>
    public static IServiceCollection AddChannel(this IServiceCollection services)
    {
        services.TryAddSingleton(TurnPace.Default);
        services.AddSingleton(ConnectorPace.Default);
        services.AddSingleton<ConversationGate>();
        services.AddSingleton<TurnDrain>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<SentTurns>();
        services.AddSingleton<TurnStore>();
        services.AddSingleton<TurnFactory>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<ReplySender>();
        services.AddSingleton<SourceLinks>();
        services.AddSingleton(StreamPace.Default);
        services.AddSingleton<StreamFactory>();
        services.AddSingleton<TaskSearch>();
        services.AddSingleton<MessageReading>();
        services.AddSingleton<MessageActionDesk>();
        services.AddSingleton<CardViews>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<FeedbackBook>();
        services.AddSingleton<InvokeDesk>();
        services.AddSingleton<ReadReceipts>();
        services.AddSingleton<ActivityEndpoint>();
        services.AddSingleton<LoopbackOnly>();
        services.AddSingleton<IdentityGate>();
        services.AddBotIdentity();
        services.AddSingleton(CreateConnector);
        services.AddSingleton<IReplyTransport, ConnectorTransport>();
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c>; other methods get 405.</summary>
    public static void MapChannel(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<IdentityGate>();
        var endpoint = app.Services.GetRequiredService<ActivityEndpoint>();
        app.MapPost("/api/messages", endpoint.PostAsync).AddEndpointFilter(gate);
    }

    private static Connector CreateConnector(IServiceProvider services)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(3),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            Proxy = new LoopbackBypassProxy(),
            UseCookies = false,
        };

        // Traces that nobody collects are not begun at every call, either.
        if (services.GetService<OtlpTarget>() is null or OtlpTarget.None)
            handler.ActivityHeadersPropagator = null;
        var signing = new ConnectorSigning(services.GetRequiredService<BotCredential>(), services.GetRequiredService<TimeProvider>(), handler);
        var client = new HttpClient(signing) { Timeout = TimeSpan.FromSeconds(10) };
        return ActivatorUtilities.CreateInstance<Connector>(services, client);
    }
}
