using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Arrivals;

/// <summary>
/// Where the bot says hello when it joins. A team announces it twice, once for the channel that was chosen and once for the team, under two conversations:
/// it is one arrival.
/// </summary>
internal static class Arrival
{
    /// <summary>The conversation that one arrival is known by: the team of a channel, else the conversation itself.</summary>
    public static ConversationKey KeyOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new ConversationKey(activity.ChannelId!, IdIn(activity, "team") ?? activity.Conversation!.Id!).Room;
    }

    /// <summary>The activity as if it came from where the greeting goes: the channel that was chosen, and no thread of it.</summary>
    public static Activity Placed(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity with { Conversation = activity.Conversation! with { Id = Selected(activity) ?? new ConversationKey(activity.ChannelId!, activity.Conversation.Id!).Room.Conversation } };
    }

    private static string? Selected(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("settings", out var settings) ? IdIn(settings, "selectedChannel") : null;

    private static string? IdIn(Activity activity, string name) => activity.ChannelData is { } data ? IdIn(data, name) : null;

    private static string? IdIn(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var named) && named.ValueKind == JsonValueKind.Object
            && named.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } found
            ? found
            : null;
}
