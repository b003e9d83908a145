using Assistant.Bot.Channel;
using Assistant.Bot.Graph.Pipeline;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Identity;

/// <summary>How the bot proves to Connectors that it is itself. One of the nested records.</summary>
internal abstract record BotCredential
{
    /// <summary>The scope of Connectors in the public cloud.</summary>
    private const string ConnectorScope = "https://api.botframework.com/.default";

    /// <summary>Where bots of many tenants get their tokens.</summary>
    private const string SharedTenant = "botframework.com";

    private BotCredential()
    {
    }

    /// <summary>Not at all: the bot has no identity.</summary>
    public sealed record None : BotCredential;

    /// <summary>By a token.</summary>
    /// <param name="Create">Makes what tokens come from; a new one remembers none.</param>
    /// <param name="Scope">For what.</param>
    /// <param name="Hosts">Where they may be sent.</param>
    public sealed record Signing(Func<TokenCredential> Create, string Scope, TrustedHosts Hosts) : BotCredential;

    /// <summary>What the settings say.</summary>
    public static BotCredential Of(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ChannelOptions>>().Value;
        var clock = services.GetRequiredService<TimeProvider>();
        return options.IsAnonymous ? new None() : new Signing(() => TokensOf(options, clock), ConnectorScope, TrustedHosts.Of(options));
    }

    /// <summary>What tokens of the bot's own application come from.</summary>
    internal static TokenCredential TokensOf(ChannelOptions options, TimeProvider clock)
    {
        var authority = new Uri(options.Authority);
        var tenant = options.AppType == "MultiTenant" || options.TenantId.Length == 0 ? SharedTenant : options.TenantId;
        if (authority.Scheme == "http")
        {
            // The library refuses http, rightly; this machine is the one exception.
            var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, Proxy = new LoopbackBypassProxy() }) { Timeout = TimeSpan.FromSeconds(10) };
            return new LoopbackCredential(client, options.Authority, tenant, options.AppId, options.ClientSecret, clock);
        }

        if (options.AppType == "UserAssignedMSI")
            return new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId));
        if (options.FederatedTokenFile.Length > 0)
            return new WorkloadIdentityCredential(new WorkloadIdentityCredentialOptions { AuthorityHost = authority, TenantId = tenant, ClientId = options.AppId, TokenFilePath = options.FederatedTokenFile });
        if (options.CertificateFile.Length > 0)
            return new ClientCertificateCredential(tenant, options.AppId, options.CertificateFile, new ClientCertificateCredentialOptions { AuthorityHost = authority, SendCertificateChain = true });
        return new ClientSecretCredential(tenant, options.AppId, options.ClientSecret, new ClientSecretCredentialOptions { AuthorityHost = authority });
    }
}
