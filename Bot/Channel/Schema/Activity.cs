using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>
/// One message of the Bot Framework protocol, in either direction. Only the fields that are used are named; the rest is
/// kept as it came. Nulls are never written: channels refuse them.
/// </summary>
internal sealed record Activity
{
    /// <summary>What kind it is; see <see cref="ActivityTypes"/>. Others exist and must be survived.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of it: opaque, compared ordinally.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel sent it.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Where replies go; has a path, with or without a slash at the end.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c>, <c>emulator</c>, <c>webchat</c>, …</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>Whom it was sent to: the bot, on the way in. Some clients leave it out.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The activity it answers; for a card submit the message that holds the card.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The words. A card submit has none.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a notification shows of a message that is only a card.</summary>
    public string? Summary { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Locale { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>Mentions and other metadata, raw.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>Buttons below the message that type for the person.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>What only the channel understands, raw.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>The payload of a card submit, an invoke or an event, raw.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The name of an invoke or an event.</summary>
    public string? Name { get; init; }

    /// <summary>What an installationUpdate did: <c>add</c>, <c>remove</c>, …</summary>
    public string? Action { get; init; }

    /// <summary>Who joined, on a conversationUpdate.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left, on a conversationUpdate.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the HTTP answer.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>Every other member, as it came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
