using System.Threading.RateLimiting;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Identity;

/// <summary>How many turns a person, and a tenant, may ask for; nobody on this machine is held to it.</summary>
internal sealed class TurnLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _persons;
    private readonly PartitionedRateLimiter<string> _tenants;

    /// <summary>By the settings.</summary>
    public TurnLimits(IOptions<ChannelOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _persons = Create(options.Value.TurnsPerPerson);
        _tenants = Create(options.Value.TurnsPerTenant);
    }

    /// <summary>Counts a turn.</summary>
    /// <returns>Whether it is within the limits.</returns>
    public bool Admits(Caller caller, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (caller is Caller.OnThisMachine)
            return true;
        var tenant = activity.Conversation?.TenantId ?? "";
        var person = activity.From?.AadObjectId ?? activity.From?.Id ?? "";
        using var ofPerson = _persons.AttemptAcquire($"{tenant}|{person}");
        if (!ofPerson.IsAcquired)
            return false;
        using var ofTenant = _tenants.AttemptAcquire(tenant);
        return ofTenant.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _persons.Dispose();
        _tenants.Dispose();
    }

    /// <summary>A minute's turns at once, then as they come back.</summary>
    private static PartitionedRateLimiter<string> Create(int perMinute) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 6),
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));
}
