#pragma warning disable OPENAI001 // The constructors that take tokens are still experimental in the package; without them there is no sign-in without a key.
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using Assistant.Bot.Channel;
using Assistant.Bot.Identity;
using Assistant.Bot.Model.Wire;
using Azure.Core;
using Azure.Identity;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Assistant.Bot.Model;

/// <summary>Makes the package's clients as the settings say. They keep their connections: one of each for the life of the program.</summary>
internal sealed class ModelClients(ModelOptions options, ChannelOptions channel, TimeProvider clock)
{
    /// <summary>What a server that asks for no key is sent: the package sends one always.</summary>
    private const string NoKey = "none";

    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patient = TimeSpan.FromSeconds(30);

    /// <summary>The client of the chat model.</summary>
    public ChatClient Chat()
    {
        var endpoint = new Uri(options.Endpoint);
        return new ChatClient(options.Deployment, SignInTo(endpoint), SettingsOf(endpoint, options.FirstWord));
    }

    /// <summary>The client of the model that makes vectors. Nobody waits for those: it is more patient.</summary>
    public EmbeddingClient Embedding()
    {
        var endpoint = new Uri(EmbeddingEndpoint);
        return new EmbeddingClient(options.Embedding.Deployment, SignInTo(endpoint), SettingsOf(endpoint, Patient));
    }

    /// <summary>Where vectors are made.</summary>
    public string EmbeddingEndpoint => options.Embedding.Endpoint.Length > 0 ? options.Embedding.Endpoint : options.Endpoint;

    private OpenAIClientOptions SettingsOf(Uri endpoint, TimeSpan longestWait)
    {
        // Nothing about this machine and its programs is told to anybody.
        AppContext.SetSwitch("OpenAI.DisableTelemetry", true);
        return new OpenAIClientOptions
        {
            Endpoint = endpoint,
            RetryPolicy = new ModelRetryPolicy(longestWait, clock),
            NetworkTimeout = options.CallTimeout,
            Transport = new HttpClientPipelineTransport(CreateHttpClient()),
        };
    }

    private AuthenticationPolicy SignInTo(Uri endpoint)
    {
        if (options.ApiKey.Length > 0)
            return KeyOf(options.ApiKey);
        if (options.SignIn == ModelSignIn.None || endpoint.Scheme == "http")
            return KeyOf(NoKey);
        TokenCredential credential = options.SignIn == ModelSignIn.Bot
            ? BotCredential.TokensOf(channel, clock)
            : new ManagedIdentityCredential(options.ClientId.Length > 0 ? ManagedIdentityId.FromUserAssignedClientId(options.ClientId) : ManagedIdentityId.SystemAssigned);
        return new BearerTokenPolicy(credential, options.Scope);
    }

    private static ApiKeyAuthenticationPolicy KeyOf(string key) => ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key));

    private static HttpClient CreateHttpClient() => new(new SocketsHttpHandler
    {
        // A redirection would carry people's words to somebody whom no setting names.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = Connecting,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        Proxy = new LoopbackBypassProxy(),
        UseCookies = false,
    })
    {
        // The pipeline has its own limits.
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };
}
