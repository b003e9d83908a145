using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>What Teams tells when a person has read the conversation with the bot alone.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="LastRead">The id of the last message that was read: every one up to it was, for ids of messages are growing numbers.</param>
internal sealed record ReadReceipt(string PersonId, long LastRead)
{
    private const string Name = "application/vnd.microsoft.readReceipt";

    /// <summary>The receipt; null for every other activity, and for one that is misshapen.</summary>
    public static ReadReceipt? Read(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: Name, Value: { ValueKind: JsonValueKind.Object } value, Conversation.ConversationType: "personal" }
        && (activity.From?.AadObjectId ?? activity.From?.Id) is { Length: > 0 } person
        && value.TryGetProperty("lastReadMessageId", out var last) && last.ValueKind is JsonValueKind.String or JsonValueKind.Number
        && long.TryParse(last.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new ReadReceipt(person, id)
            : null;
}
