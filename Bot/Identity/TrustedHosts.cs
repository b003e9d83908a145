using Assistant.Bot.Channel;

namespace Assistant.Bot.Identity;

/// <summary>
/// The hosts that the bot's token may be sent to: those where Connectors of the Bot Framework stand, and those that the settings add. A whole
/// domain stands for what lies below it, too; the shared <c>trafficmanager.net</c>, where anybody can have a name, is not one.
/// </summary>
internal sealed class TrustedHosts
{
    private static readonly string[] Exactly = ["smba.trafficmanager.net"];
    private static readonly string[] WithBelow = ["botframework.com", "botframework.us", "teams.microsoft.com", "teams.microsoft.us"];

    private readonly IReadOnlyList<string> _added;
    private readonly bool _thisMachine;

    private TrustedHosts(IReadOnlyList<string> added, bool thisMachine) => (_added, _thisMachine) = (added, thisMachine);

    /// <summary>What the settings trust. This machine is trusted only where tokens come from it, too: they are worth nothing elsewhere.</summary>
    public static TrustedHosts Of(ChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TrustedHosts([.. options.ServiceHosts], Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) && ServiceUrl.IsLoopback(authority));
    }

    /// <summary>Whether a token may go to an address.</summary>
    public bool Trusts(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (ServiceUrl.IsLoopback(address))
            return _thisMachine && address.Scheme is ("http" or "https");
        return address.Scheme == "https"
            && (Exactly.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase) || WithBelow.Concat(_added).Any(domain => IsAtOrBelow(address.IdnHost, domain)));
    }

    private static bool IsAtOrBelow(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
