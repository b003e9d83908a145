using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Tests.Dialogs.Reminding;

/// <summary>The buttons of a card, wherever they stand in it.</summary>
internal static class CardButtons
{
    /// <summary>What the buttons of an action send, in the order shown.</summary>
    public static IReadOnlyList<JsonObject> Of(JsonElement card, string action) =>
        [.. Data(card).Where(data => data.TryGetProperty("action", out var name) && name.GetString() == action).Select(data => JsonNode.Parse(data.GetRawText())!.AsObject())];

    private static IEnumerable<JsonElement> Data(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "data", Value.ValueKind: JsonValueKind.Object } ? [member.Value] : Data(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Data),
        _ => [],
    };
}
