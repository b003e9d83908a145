using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>A conversation in a channel.</summary>
internal sealed record ConversationAccount
{
    /// <summary>Its id: opaque, may hold <c>;</c>, <c>=</c>, <c>:</c> and <c>@</c>.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; absent outside Teams.</summary>
    public string? ConversationType { get; init; }

    /// <summary>Whether several people hear what is said in it.</summary>
    [JsonIgnore]
    public bool IsShared => ConversationType is "groupChat" or "channel";

    /// <summary>The tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>Every other member, as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
