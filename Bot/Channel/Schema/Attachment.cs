using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>A card or a file in an activity.</summary>
internal sealed record Attachment
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The content type of a card to sign in by.</summary>
    public const string OAuthCard = "application/vnd.microsoft.card.oauth";

    /// <summary>What it is.</summary>
    public string? ContentType { get; init; }

    /// <summary>The card, as an object.</summary>
    [JsonConverter(typeof(RawElement))]
    public JsonElement? Content { get; init; }

    /// <summary>The file's name.</summary>
    public string? Name { get; init; }

    /// <summary>Where the content is, or the content itself as a <c>data:</c> address.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>Every other member, as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
