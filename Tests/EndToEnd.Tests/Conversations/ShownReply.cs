using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>Draws a reply as a person sees it: its words, the fields of its card as a list, its buttons in brackets.</summary>
public static partial class ShownReply
{
    /// <summary>The lines of a reply.</summary>
    public static IReadOnlyList<string> Lines(JsonElement activity)
    {
        var lines = new List<string>();
        if (activity.TryGetProperty("text", out var text))
            lines.AddRange(text.GetString()!.Split('\n'));
        foreach (var card in Cards(activity))
        {
            foreach (var part in card.GetProperty("body").EnumerateArray())
                Draw(part, lines);
        }

        if (Buttons(activity) is { Count: > 0 } buttons)
            lines.Add(string.Join(' ', buttons.Keys.Select(title => $"[{title}]")));
        return [.. lines.Select(Plain).Where(line => line.Length > 0)];
    }

    /// <summary>What the buttons of a reply send: a card's data, or words.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Buttons(JsonElement activity)
    {
        var buttons = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var action in Cards(activity).SelectMany(card => card.TryGetProperty("actions", out var actions) ? actions.EnumerateArray() : [])
            .Where(action => action.GetProperty("type").GetString() == "Action.Submit"))
        {
            buttons[action.GetProperty("title").GetString()!] = action.GetProperty("data");
        }

        if (activity.TryGetProperty("suggestedActions", out var suggested))
        {
            foreach (var action in suggested.GetProperty("actions").EnumerateArray())
                buttons[action.GetProperty("title").GetString()!] = action.GetProperty("value");
        }

        return buttons;
    }

    /// <summary>The cards of a reply.</summary>
    public static IEnumerable<JsonElement> Cards(JsonElement activity) => activity.TryGetProperty("attachments", out var attachments)
        ? attachments.EnumerateArray().Select(attachment => attachment.GetProperty("content"))
        : [];

    private static void Draw(JsonElement part, List<string> lines)
    {
        if (part.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False)
            return;
        var type = part.GetProperty("type").GetString()!;
        switch (type)
        {
            case "TextBlock":
                var words = part.GetProperty("text").GetString()!;
                var bold = part.TryGetProperty("weight", out var weight) && weight.GetString() == "Bolder";
                lines.AddRange(bold ? [$"**{words}**"] : words.Split('\n'));
                break;
            case "FactSet":
                lines.AddRange(part.GetProperty("facts").EnumerateArray().Select(fact => $"- {fact.GetProperty("title").GetString()}: {fact.GetProperty("value").GetString()}"));
                break;
            case "Table":
                lines.AddRange(part.GetProperty("rows").EnumerateArray().Select(row =>
                    $"| {string.Join(" | ", row.GetProperty("cells").EnumerateArray().Select(cell => string.Join(' ', Words(cell))))} |"));
                break;
            case "Container" when IsRow(part):
                lines.Add($"- {string.Join(" · ", Words(part))}");
                break;
            case "Container" or "ColumnSet" or "Column":
                foreach (var inner in part.GetProperty(type == "ColumnSet" ? "columns" : "items").EnumerateArray())
                    Draw(inner, lines);
                break;
            case var input when input.StartsWith("Input.", StringComparison.Ordinal):
                if (Value(part) is { } value)
                    lines.Add($"- {part.GetProperty("label").GetString()!.TrimEnd('*', ' ')}: {value}");
                break;
        }
    }

    /// <summary>A container that holds words only, and several: one row of a list.</summary>
    private static bool IsRow(JsonElement container) => !container.TryGetProperty("style", out _) && !container.TryGetProperty("separator", out _)
        && container.GetProperty("items").EnumerateArray().Any(item => item.GetProperty("type").GetString() == "TextBlock");

    private static IEnumerable<string> Words(JsonElement part)
    {
        if (part.TryGetProperty("isVisible", out var visible) && visible.ValueKind == JsonValueKind.False)
            return [];
        return part.GetProperty("type").GetString() == "TextBlock"
            ? [part.GetProperty("text").GetString()!]
            : new[] { "items", "columns" }.SelectMany(name => part.TryGetProperty(name, out var items) ? items.EnumerateArray().SelectMany(Words) : []);
    }

    private static string? Value(JsonElement input)
    {
        if (!input.TryGetProperty("value", out var value) || value.ToString() is not { Length: > 0 } text)
            return null;
        if (input.GetProperty("type").GetString() == "Input.Date")
            return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        return input.TryGetProperty("choices", out var choices)
            ? choices.EnumerateArray().FirstOrDefault(choice => choice.GetProperty("value").GetString() == text) is { ValueKind: JsonValueKind.Object } chosen ? chosen.GetProperty("title").GetString() : text
            : text;
    }

    /// <summary>Without Markdown's escapes, white space as one blank.</summary>
    private static string Plain(string line) => Spaces().Replace(Escape().Replace(line, "$1"), " ").Trim();

    [GeneratedRegex(@"\\([\p{P}\p{S}])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
