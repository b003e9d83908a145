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
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
