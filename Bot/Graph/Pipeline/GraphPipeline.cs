using System.Net;
using Assistant.Bot.Channel;
using Assistant.Bot.Telemetry;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Builds the pipeline that the settings describe.</summary>
internal static class GraphPipeline
{
    /// <summary>A pipeline that signs in by itself. It keeps its connections: make one for the life of the program.</summary>
    public static HttpPipeline Create(GraphOptions options, GraphPace pace, TimeProvider clock, CallMetrics calls)
    {
        var endpoint = new Uri(options.Endpoint);
        var http = CreateHttpClient();
        var credential = CreateCredential(options, http, clock);
        // A double on this machine is asked for the same scope as the service it stands for.
        var scope = endpoint.IsLoopback ? "https://graph.microsoft.com/.default" : endpoint.GetLeftPart(UriPartial.Authority) + "/.default";
        HttpPipelinePolicy bearer = endpoint.Scheme == "http"
            ? new LoopbackBearerPolicy(credential, scope)
            : new BearerTokenAuthenticationPolicy(credential, scope);
        var settings = new GraphClientOptions(pace, clock) { Transport = new HttpClientTransport(http) };
        return HttpPipelineBuilder.Build(settings, [new GraphCorrelationPolicy()], [bearer, new GraphMeteringPolicy(calls, clock)], null);
    }

    private static TokenCredential CreateCredential(GraphOptions options, HttpClient http, TimeProvider clock)
    {
        var authority = new Uri(options.Authority);
        if (authority.Scheme == "http")
            return new LoopbackCredential(http, options.Authority, options.TenantId, options.ClientId, options.ClientSecret, clock);
        if (options.ClientSecret.Length > 0)
            return new ClientSecretCredential(options.TenantId, options.ClientId, options.ClientSecret, new ClientSecretCredentialOptions { AuthorityHost = authority });
        return new ManagedIdentityCredential(options.ClientId.Length > 0 ? ManagedIdentityId.FromUserAssignedClientId(options.ClientId) : ManagedIdentityId.SystemAssigned);
    }

    private static HttpClient CreateHttpClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        Proxy = new LoopbackBypassProxy(),
        UseCookies = false,
    })
    {
        // The pipeline has its own limit for an attempt.
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
