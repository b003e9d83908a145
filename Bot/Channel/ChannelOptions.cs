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

    /// <summary>The application's secret, for <c>SingleTenant</c> and <c>MultiTenant</c>. <value>Empty.</value></summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>A file with the application's certificate and private key, PFX or PEM, instead of a secret. <value>Empty.</value></summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>A file with the token of a workload identity, instead of a secret: Kubernetes writes it. <value>Empty.</value></summary>
    public string FederatedTokenFile { get; set; } = "";

    /// <summary>Where the bot's own tokens come from; plain http on this machine only. <value>The global service.</value></summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>
    /// Where the keys of callers are published, those of channels and those of the bot's own tenant; plain http on this machine only.
    /// <value>Empty: where the Bot Framework and Entra publish theirs.</value>
    /// </summary>
    public string OpenIdMetadata { get; set; } = "";

    /// <summary>The tenants whose people are served. <value>None: <see cref="TenantId"/>; anybody's where that is empty, too.</value></summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Applications of the bot's own tenant that may call it, by their ids, beside itself. <value>None.</value></summary>
    public IList<string> Callers { get; } = [];

    /// <summary>Hosts, with what lies below them, that replies and the bot's token may be sent to, beside those of the Bot Framework. <value>None.</value></summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>
    /// The connection of the bot's registration by which people sign in, so that their own calendar can be asked in their name.
    /// <value>Empty: nothing is asked in people's names.</value>
    /// </summary>
    public string ConnectionName { get; set; } = "";

    /// <summary>Where the Bot Framework keeps the tokens of people who signed in; plain http on this machine only. <value>The public service.</value></summary>
    public string TokenService { get; set; } = "https://token.botframework.com";

    /// <summary>The host name by which Teams reaches the bot. <value>Empty.</value></summary>
    public string Domain { get; set; } = "";

    /// <summary>Origins whose pages may show the tab, beside those of Teams and Microsoft 365: <c>https://teams.example.gov</c>. <value>None.</value></summary>
    public IList<string> TabHosts { get; } = [];

    /// <summary>How many turns a person may ask for in a minute. <value>60</value></summary>
    public int TurnsPerPerson { get; set; } = 60;

    /// <summary>How many turns the people of a tenant may ask for in a minute. <value>3,000</value></summary>
    public int TurnsPerTenant { get; set; } = 3000;

    /// <summary>The tenants that are served, in any case; empty for anybody's.</summary>
    public IReadOnlySet<string> ServedTenants =>
        new HashSet<string>(Tenants.Count > 0 ? Tenants : TenantId.Length > 0 && AppType != "MultiTenant" ? [TenantId] : [], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether callers are let in without a token.</summary>
    public bool IsAnonymous => AppId.Length == 0;
}
