using System.Net;

namespace Assistant.Bot.Channel;

/// <summary>The machine's proxy, but never for this machine itself: the Playground's Connector is no business of a proxy.</summary>
internal sealed class LoopbackBypassProxy : IWebProxy
{
    /// <inheritdoc/>
    public ICredentials? Credentials { get; set; }

    /// <inheritdoc/>
    public Uri? GetProxy(Uri destination) => HttpClient.DefaultProxy.GetProxy(destination);

    /// <inheritdoc/>
    public bool IsBypassed(Uri host) => ServiceUrl.IsLoopback(host) || HttpClient.DefaultProxy.IsBypassed(host);
}
