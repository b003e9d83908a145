using System.Text.Json;

namespace Assistant.Testing;

/// <summary>What every card of the assistant keeps to, so that it is read out, read on old clients, and drawn by Teams.</summary>
public static class CardRules
{
    private const int MostActions = 6;

    /// <summary>What a card breaks; empty for one that keeps to all of it.</summary>
    public static IReadOnlyList<string> Problems(JsonElement card)
    {
        var problems = new List<string>();
        if (Text(card, "type") != "AdaptiveCard")
            problems.Add("is no Adaptive Card");
        if (Text(card, "version") != "1.5")
            problems.Add("has another version than 1.5");
        if (string.IsNullOrWhiteSpace(Text(card, "fallbackText")))
            problems.Add("has no fallbackText");
        var pieces = Pieces(card).ToList();
        problems.AddRange(pieces.SelectMany(ProblemsOf));
        problems.AddRange(pieces.Where(IsInput).Select(input => Text(input, "id")).GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"has two inputs {same.Key}"));
        return problems;
    }

    private static IEnumerable<string> ProblemsOf(JsonElement piece)
    {
        var type = Text(piece, "type") ?? "";
        var name = $"{type} {Text(piece, "id") ?? Text(piece, "title")}".Trim();
        if (IsInput(piece) && (string.IsNullOrWhiteSpace(Text(piece, "label")) || string.IsNullOrWhiteSpace(Text(piece, "id"))))
            yield return $"{name}: has no label or no id";
        if (IsInput(piece) && piece.TryGetProperty("isRequired", out var required) && required.ValueKind == JsonValueKind.True && string.IsNullOrWhiteSpace(Text(piece, "errorMessage")))
            yield return $"{name}: is required and does not say so";
        if (type == "Image" && string.IsNullOrWhiteSpace(Text(piece, "altText")))
            yield return $"{name}: has no altText";
        if (type.StartsWith("Chart.", StringComparison.Ordinal) && !piece.TryGetProperty("fallback", out _))
            yield return $"{name}: has no fallback";
        if (type.StartsWith("Action.", StringComparison.Ordinal) && type != "Action.Execute" && string.IsNullOrWhiteSpace(Text(piece, "title")))
            yield return $"{name}: has no title";
        if (type == "Action.Execute" && string.IsNullOrWhiteSpace(Text(piece, "verb")))
            yield return $"{name}: has no verb";
        if (piece.TryGetProperty("actions", out var actions) && actions.ValueKind == JsonValueKind.Array && actions.GetArrayLength() > MostActions)
            yield return $"{name}: has more than {MostActions} actions";
        if (piece.TryGetProperty("selectAction", out var press) && press.ValueKind == JsonValueKind.Object && string.IsNullOrWhiteSpace(Text(press, "title")))
            yield return $"{name}: is pressed and does not say what for";
        if (Text(piece, "color") is { } color && color.StartsWith('#'))
            yield return $"{name}: has a colour that Teams does not take";
    }

    private static bool IsInput(JsonElement piece) => Text(piece, "type") is { } type && type.StartsWith("Input.", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Pieces(JsonElement element) => element.ValueKind switch
    {
        // What a button carries is data, not part of the card.
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name is not "data").SelectMany(member => Pieces(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pieces),
        _ => [],
    };

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
