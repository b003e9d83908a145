using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Identity;

/// <summary>Whether what a caller proved covers the activity that it brings.</summary>
/// <param name="channelKeys">The keys of channels, for endorsements that were published since.</param>
/// <param name="options">Which tenants are served.</param>
internal sealed class CallerRules(KeyRing channelKeys, IOptions<ChannelOptions> options)
{
    private readonly IReadOnlySet<string> _served = options.Value.ServedTenants;
    private readonly TrustedHosts _hosts = TrustedHosts.Of(options.Value);

    /// <summary>Why an activity is not taken from a caller, for the log; null when it is.</summary>
    public async Task<string?> RefusalAsync(Caller caller, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return caller switch
        {
            Caller.OnThisMachine => null,
            Caller.Channel channel => await ChannelAsync(channel, activity, cancellationToken) ?? Tenant(activity),
            Caller.Application application => Application(application, activity) ?? Tenant(activity),
            _ => "nobody called",
        };
    }

    private async Task<string?> ChannelAsync(Caller.Channel caller, Activity activity, CancellationToken cancellationToken)
    {
        // A key of one channel must not speak for another. What is endorsed may have grown since the keys were fetched.
        if (activity.ChannelId is not { Length: > 0 } channel)
            return "no channel";
        if (!caller.Key.Endorsements.Contains(channel) && await channelKeys.FindAsync(caller.Key.Id, key => key.Endorsements.Contains(channel), cancellationToken) is null)
            return "a key that is not endorsed for the channel";

        // Replies go where the token says, not where the body would like them.
        return activity.ServiceUrl is { } service && service.TrimEnd('/').Equals(caller.ServiceUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) ? null : "another service URL than the token's";
    }

    /// <summary>No claim vouches for the service URL, so that such a caller gets its answer in the body or at a host that is known.</summary>
    private string? Application(Caller.Application caller, Activity activity) =>
        !TenantsOf(activity).All(tenant => tenant.Equals(caller.TenantId, StringComparison.OrdinalIgnoreCase)) ? "another tenant than the token's"
            : activity.DeliveryMode == "expectReplies" || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && _hosts.Trusts(service)) ? null
            : "a service URL that nobody vouches for";

    /// <summary>A channel's token proves the channel, not the customer: whom this bot serves is the administrator's word.</summary>
    private string? Tenant(Activity activity)
    {
        if (_served.Count == 0)
            return null;
        var named = TenantsOf(activity);
        return named.Count > 0 && named.All(_served.Contains) ? null : "a tenant that is not served";
    }

    /// <summary>Every tenant that the activity names: it may say so twice, and then both count.</summary>
    private static List<string> TenantsOf(Activity activity)
    {
        var inData = activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
            && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        return [.. new[] { activity.Conversation?.TenantId, inData }.Where(each => !string.IsNullOrEmpty(each)).OfType<string>()];
    }
}
