using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages;

/// <summary>What browsers are told of the pages that Teams shows: what they may load, who may frame them, that nobody keeps them.</summary>
internal sealed class PageHeaders(IOptions<ChannelOptions> options)
{
    private const string Content = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; ";
    private const string Scripts = "script-src 'self'; connect-src 'self'; form-action 'self'; ";

    /// <summary>The origins of Teams, Outlook and Microsoft 365 that show tabs (Teams, requirements of a tab).</summary>
    private static readonly string[] Teams =
    [
        "https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft", "https://*.microsoft365.com", "https://*.office.com",
        "https://outlook.office365.com",
    ];

    /// <summary>Whose pages may show these; nobody's where the bot has no identity, for then they are for this machine.</summary>
    public IReadOnlyList<string> Hosts => options.Value.IsAnonymous ? [] : [.. Teams, .. options.Value.TabHosts];

    /// <summary>Sets them for a page with the program's own script.</summary>
    public void SetForTab(HttpResponse response) => Set(response, Content + Scripts);

    /// <summary>Sets them for a page that runs nothing and sends nothing.</summary>
    public void SetForText(HttpResponse response) => Set(response, Content);

    private void Set(HttpResponse response, string policy)
    {
        ArgumentNullException.ThrowIfNull(response);
        var headers = response.Headers;
        headers.ContentSecurityPolicy = $"{policy}frame-ancestors {(Hosts.Count == 0 ? "'none'" : string.Join(' ', Hosts))}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";

        // A proxy ends TLS, so that this program sees http; with an identity people reach it by https alone.
        if (!options.Value.IsAnonymous)
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
