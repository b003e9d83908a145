using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Takes the bot's own mention out of a message; other people's stay, as their names.</summary>
internal static partial class Mentions
{
    /// <summary>The words of a message without the bot's mention and without the mark of a quoted message, trimmed.</summary>
    public static string TextWithoutBot(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = QuoteMark().Replace(activity.Text ?? "", "");
        foreach (var entity in activity.Entities ?? [])
        {
            if (MentionOf(entity) is not { } mention)
                continue;
            var isBot = activity.Recipient?.Id is { } bot && mention.Id == bot;
            if (isBot || mention.Name is { Length: > 0 })
                text = text.Replace(mention.Tag, isBot ? "" : mention.Name, StringComparison.OrdinalIgnoreCase);
        }

        return text.Trim();
    }

    private static (string Tag, string? Id, string? Name)? MentionOf(JsonElement entity)
    {
        if (entity.ValueKind != JsonValueKind.Object || Text(entity, "type") != "mention"
            || !entity.TryGetProperty("mentioned", out var mentioned) || mentioned.ValueKind != JsonValueKind.Object)
            return null;
        var name = Text(mentioned, "name");
        var tag = Text(entity, "text") is { Length: > 0 } text ? text : $"<at>{name}</at>";

        // Only a tag is taken out: a mention whose text is a bare word would take that word out of the message.
        return tag.StartsWith('<') ? (tag, Text(mentioned, "id"), name) : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("""<quoted\s[^<>]{0,200}/?>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex QuoteMark();
}
