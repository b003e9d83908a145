using System.Net;

namespace Assistant.Bot.Channel;

/// <summary>The base address of a channel's Connector. It has a path, and calls are appended to it as text.</summary>
internal readonly record struct ServiceUrl
{
    private ServiceUrl(string value) => Value = value;

    /// <summary>The address without a slash at its end.</summary>
    public string Value { get; }

    /// <summary>Takes an address: https anywhere, plain http on this machine only.</summary>
    /// <param name="text">The address as the channel wrote it.</param>
    /// <param name="loopbackOnly">Whether callers are not authenticated, so that replies must stay on this machine.</param>
    /// <param name="url">The address.</param>
    /// <returns>False when it is no such address.</returns>
    public static bool TryParse(string? text, bool loopbackOnly, out ServiceUrl url)
    {
        url = default;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            return false;
        }

        var allowed = IsLoopback(uri) ? uri.Scheme is "http" or "https" : !loopbackOnly && uri.Scheme == "https";
        if (!allowed)
        {
            return false;
        }

        url = new ServiceUrl(text!.TrimEnd('/'));
        return true;
    }

    /// <summary>The address of a call below this one; every segment is percent-encoded.</summary>
    public Uri Join(params ReadOnlySpan<string> segments)
    {
        var text = Value;
        foreach (var segment in segments)
        {
            text += "/" + Uri.EscapeDataString(segment);
        }

        return new Uri(text);
    }

    /// <summary>Whether nobody on the way can read or replace what comes from an address: https anywhere, plain http on this machine only.</summary>
    internal static bool IsSafe(Uri uri) => uri.Scheme == "https" || (uri.Scheme == "http" && IsLoopback(uri));

    /// <summary>Whether the address names this machine, and no name that somebody else resolves.</summary>
    internal static bool IsLoopback(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && IPAddress.IsLoopback(address));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
