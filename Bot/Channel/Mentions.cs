using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Takes the bot's own mention out of a message; other people's stay.</summary>
internal static class Mentions
{
    /// <summary>The words of a message without the bot's mention, trimmed.</summary>
    public static string TextWithoutBot(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (MentionOf(entity, activity.Recipient?.Id) is { Length: > 0 } mention)
            {
                text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.Trim();
    }

    private static string? MentionOf(JsonElement entity, string? bot)
    {
        if (entity.ValueKind != JsonValueKind.Object || Text(entity, "type") != "mention" || bot is null
            || !entity.TryGetProperty("mentioned", out var mentioned) || mentioned.ValueKind != JsonValueKind.Object
            || Text(mentioned, "id") != bot)
        {
            return null;
        }

        return Text(entity, "text") is { Length: > 0 } text ? text : $"<at>{Text(mentioned, "name")}</at>";
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
