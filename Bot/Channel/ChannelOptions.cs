namespace Assistant.Bot.Channel;

/// <summary>Settings <c>Bot:*</c>.</summary>
internal sealed class ChannelOptions
{
    /// <summary>The bot's application id. <value>Empty: calls without a token are let in, from this machine only.</value></summary>
    public string AppId { get; set; } = "";

    /// <summary>The tenant of a single-tenant bot. <value>Empty.</value></summary>
    public string TenantId { get; set; } = "";

    /// <summary><c>SingleTenant</c>, <c>UserAssignedMSI</c> or <c>MultiTenant</c>. <value>Empty.</value></summary>
    public string AppType { get; set; } = "";

    /// <summary>
    /// Where the Connector answers before anybody of the tenant has written: a first message of the assistant's own accord goes there.
    /// <value>Teams' address for every region.</value>
    /// </summary>
    public string ServiceUrl { get; set; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>Hosts, with what lies below them, that files which people send are fetched from. <value>SharePoint and OneDrive.</value></summary>
    public IList<string> FileHosts { get; } = ["sharepoint.com", "sharepoint.us", "sharepoint.cn", "svc.ms"];

    /// <summary>Whether callers are let in without a token.</summary>
    public bool IsAnonymous => AppId.Length == 0;
}
