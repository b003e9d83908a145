using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>The locale of the person's client.</summary>
internal static class ClientLocale
{
    /// <summary>As the activity says, else as its <c>clientInfo</c> does; null where neither tells.</summary>
    public static string? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Locale is { Length: > 0 } said ? said : (activity.Entities ?? []).Select(LocaleIn).FirstOrDefault(locale => locale is not null);
    }

    private static string? LocaleIn(JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object && TextOf(entity, "type") == "clientInfo" && TextOf(entity, "locale") is { Length: > 0 } locale ? locale : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
