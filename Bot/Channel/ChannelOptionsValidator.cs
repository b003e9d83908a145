using Assistant.Bot.Identity;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>Stops the start for a bot identity that cannot be.</summary>
internal sealed class ChannelOptionsValidator : IValidateOptions<ChannelOptions>
{
    private static readonly string[] AppTypes = ["", "SingleTenant", "UserAssignedMSI", "MultiTenant"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        var wrong = new List<string>();
        if (options.AppId.Length > 0 && !Guid.TryParse(options.AppId, out _))
            wrong.Add("Bot:AppId: must be the id of an application, a GUID.");
        if (!AppTypes.Contains(options.AppType))
            wrong.Add($"Bot:AppType: \"{options.AppType}\" is none of SingleTenant, UserAssignedMSI, MultiTenant.");
        if (options.AppType is "SingleTenant" or "UserAssignedMSI" && options.TenantId.Length == 0)
            wrong.Add($"Bot:TenantId: must be set for Bot:AppType {options.AppType}.");
        if (!ServiceUrl.TryParse(options.ServiceUrl, loopbackOnly: false, out _))
            wrong.Add("Bot:ServiceUrl: must be an https address, or an address of this machine.");
        if (options.ConnectionName.Length > 0 && options.IsAnonymous)
            wrong.Add("Bot:ConnectionName: people sign in to a bot with an identity only; set Bot:AppId.");
        if (!options.IsAnonymous)
            CheckIdentity(options, wrong);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static void CheckIdentity(ChannelOptions options, List<string> wrong)
    {
        CheckAddress("Bot:Authority", options.Authority, wrong);
        if (options.OpenIdMetadata.Length > 0)
            CheckAddress("Bot:OpenIdMetadata", options.OpenIdMetadata, wrong);
        CheckAddress("Bot:TokenService", options.TokenService, wrong);
        if (options.ConnectionName.Length > 0 && Uri.TryCreate(options.TokenService, UriKind.Absolute, out var service) && !TrustedHosts.Of(options).Trusts(service))
            wrong.Add($"Bot:TokenService: \"{options.TokenService}\" is no host that the bot's token may be sent to; Bot:ServiceHosts adds hosts.");
        string[] proofs = [options.ClientSecret, options.CertificateFile, options.FederatedTokenFile];
        if (proofs.Count(proof => proof.Length > 0) > 1)
            wrong.Add("Bot:ClientSecret, Bot:CertificateFile, Bot:FederatedTokenFile: one of them, not several.");
        if (options.AppType == "UserAssignedMSI" && proofs.Any(proof => proof.Length > 0))
            wrong.Add("Bot:AppType: UserAssignedMSI has neither secret nor certificate.");
        if (options.CertificateFile.Length > 0 && !File.Exists(options.CertificateFile))
            wrong.Add($"Bot:CertificateFile: there is no file {options.CertificateFile}.");
        if (options.TenantId.Length > 0 && !Guid.TryParse(options.TenantId, out _))
            wrong.Add("Bot:TenantId: must be the id of a tenant, a GUID.");
        wrong.AddRange(options.Tenants.Where(tenant => !Guid.TryParse(tenant, out _)).Select(tenant => $"Bot:Tenants: \"{tenant}\" is no id of a tenant."));
        wrong.AddRange(options.Callers.Where(caller => !Guid.TryParse(caller, out _)).Select(caller => $"Bot:Callers: \"{caller}\" is no id of an application."));
        wrong.AddRange(options.ServiceHosts.Where(host => Uri.CheckHostName(host) != UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal))
            .Select(host => $"Bot:ServiceHosts: \"{host}\" is no host."));
        wrong.AddRange(options.TabHosts.Where(host => !IsOrigin(host)).Select(host =>
            $"Bot:TabHosts: \"{host}\" must be an origin like https://teams.example.gov; http is for this machine only."));
        if (options.TurnsPerPerson < 1)
            wrong.Add("Bot:TurnsPerPerson: must be 1 or more.");
        if (options.TurnsPerTenant < 1)
            wrong.Add("Bot:TurnsPerTenant: must be 1 or more.");
    }

    /// <summary>Scheme, host and port alone, as they stand in a header: nothing that would begin another rule there.</summary>
    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && ServiceUrl.IsSafe(uri) && uri.GetLeftPart(UriPartial.Authority) == text;

    private static void CheckAddress(string key, string address, List<string> wrong)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !ServiceUrl.IsSafe(uri))
            wrong.Add($"{key}: \"{address}\" must be an https address; http is for this machine only.");
    }
}
