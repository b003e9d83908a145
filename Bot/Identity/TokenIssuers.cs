using Assistant.Bot.Channel;

namespace Assistant.Bot.Identity;

/// <summary>Whose tokens are taken, by the settings. Source: Bot Connector authentication; the addresses are those of the public cloud.</summary>
internal sealed record TokenIssuers
{
    /// <summary>Who issues the tokens of channels.</summary>
    public const string BotFramework = "https://api.botframework.com";

    private const string BotFrameworkMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    private TokenIssuers(string appId, Uri channelKeys, IReadOnlySet<string> entra, Uri? entraKeys, IReadOnlySet<string> applications) =>
        (AppId, ChannelKeys, Entra, EntraKeys, Applications) = (appId, channelKeys, entra, entraKeys, applications);

    /// <summary>For whom a token must be.</summary>
    public string AppId { get; }

    /// <summary>Where the keys of channels are published.</summary>
    public Uri ChannelKeys { get; }

    /// <summary>The issuers of the bot's own tenant; empty where it has none.</summary>
    public IReadOnlySet<string> Entra { get; }

    /// <summary>Where the keys of that tenant are published; null where the bot has no tenant of its own.</summary>
    public Uri? EntraKeys { get; }

    /// <summary>The applications that may call with such a token.</summary>
    public IReadOnlySet<string> Applications { get; }

    /// <summary>What the settings say. A tenant's own tokens are taken only where the bot is of that tenant.</summary>
    public static TokenIssuers Of(ChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var named = options.OpenIdMetadata.Length > 0 ? new Uri(options.OpenIdMetadata) : null;
        var channelKeys = named ?? new Uri(BotFrameworkMetadata);
        if (options.TenantId.Length == 0)
            return new TokenIssuers(options.AppId, channelKeys, new HashSet<string>(), null, new HashSet<string>());
        var tenant = options.TenantId;
        return new TokenIssuers(
            options.AppId,
            channelKeys,
            new HashSet<string>(StringComparer.Ordinal) { $"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0" },
            named ?? new Uri($"https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration"),
            new HashSet<string>([options.AppId, .. options.Callers], StringComparer.OrdinalIgnoreCase));
    }
}
