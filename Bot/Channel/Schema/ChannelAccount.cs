using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>A person or a bot in a channel. Ids are opaque: several that look like GUIDs are none.</summary>
internal sealed record ChannelAccount
{
    /// <summary>The id in the channel.</summary>
    public string? Id { get; init; }

    /// <summary>The name as shown; absent in installation events.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra id.</summary>
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>, where given.</summary>
    public string? Role { get; init; }

    /// <summary>Every other member, as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
