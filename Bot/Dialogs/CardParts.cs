using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Dialogs;

/// <summary>The pieces that dialogs' cards are made of: Adaptive Cards of version 1.5, with labels that screen readers say.</summary>
internal static class CardParts
{
    /// <summary>A card with its buttons.</summary>
    public static JsonElement Card(string speech, IEnumerable<JsonNode?> body, IEnumerable<JsonNode> actions)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = speech,
            ["body"] = new JsonArray([.. body.Where(part => part is not null)]),
        };
        if (actions.Any())
            card["actions"] = new JsonArray([.. actions]);
        return card.Deserialize(ChannelJson.Wire.JsonElement);
    }

    /// <summary>A heading.</summary>
    public static JsonObject Heading(string text) =>
        new() { ["type"] = "TextBlock", ["text"] = Markdown.Escape(text), ["wrap"] = true, ["weight"] = "Bolder", ["size"] = "Medium", ["style"] = "heading" };

    /// <summary>Words; data in them is shown as it is.</summary>
    public static JsonObject Words(string text, string? color = null)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = Markdown.Escape(text), ["wrap"] = true };
        if (color is not null)
            block["color"] = color;
        return block;
    }

    /// <summary>Sentences that stand out; nothing when there are none.</summary>
    public static JsonObject? Box(string style, IReadOnlyList<string> sentences) => sentences.Count == 0 ? null : new JsonObject
    {
        ["type"] = "Container",
        ["style"] = style,
        ["items"] = new JsonArray([.. sentences.Select(sentence => (JsonNode)Words(sentence))]),
    };

    /// <summary>Names and values; values that are not known are left out.</summary>
    public static JsonObject Facts(IEnumerable<(string Name, string? Value)> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. facts.Where(fact => fact.Value is not null).Select(fact =>
            (JsonNode)new JsonObject { ["title"] = fact.Name, ["value"] = Markdown.Escape(fact.Value!) })]),
    };

    /// <summary>A line or several lines of text.</summary>
    public static JsonObject Text(string id, string label, string? value, int most, bool required = false, bool multiline = false)
    {
        var input = Input("Input.Text", id, label, value, required);
        input["maxLength"] = most;
        if (multiline)
            input["isMultiline"] = true;
        return input;
    }

    /// <summary>A day.</summary>
    public static JsonObject Day(string id, string label, DateOnly? value, bool required = false) =>
        Input("Input.Date", id, label, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), required);

    /// <summary>A time of day.</summary>
    public static JsonObject Time(string id, string label, TimeOnly? value, bool required = false) =>
        Input("Input.Time", id, label, value?.ToString("HH:mm", CultureInfo.InvariantCulture), required);

    /// <summary>A whole number.</summary>
    public static JsonObject Number(string id, string label, int? value, int most)
    {
        var input = Input("Input.Number", id, label, null, required: false);
        (input["min"], input["max"]) = (0, most);
        if (value is { } number)
            input["value"] = number;
        return input;
    }

    /// <summary>One of several.</summary>
    public static JsonObject Choice(string id, string label, string? value, IEnumerable<(string Title, string Value)> choices, bool required = false)
    {
        var input = Input("Input.ChoiceSet", id, label, value, required);
        input["style"] = "compact";
        input["choices"] = new JsonArray([.. choices.Select(choice => (JsonNode)new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]);
        return input;
    }

    /// <summary>Two inputs side by side; on a phone they stand one below the other.</summary>
    public static JsonObject Pair(JsonObject left, JsonObject right) => new()
    {
        ["type"] = "ColumnSet",
        ["columns"] = new JsonArray(Column(left), Column(right)),
    };

    /// <summary>The two buttons of a confirmation, which carry the dialog and the operation.</summary>
    public static IEnumerable<JsonNode> Buttons(DialogFrame frame, string confirm, string cancel) =>
    [
        Button(frame, confirm, CardForm.Confirm, "positive"),
        Button(frame, cancel, CardForm.Cancel, "default"),
    ];

    /// <summary>One button, which carries the dialog and the operation.</summary>
    public static JsonObject Button(DialogFrame frame, string title, string action, string style)
    {
        var button = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = title,
            ["style"] = style,
            ["data"] = new JsonObject
            {
                [CardForm.DialogName] = frame.Id,
                [CardForm.OperationName] = frame.Operation,
                [CardForm.RevisionName] = frame.Revision.ToString(CultureInfo.InvariantCulture),
                [CardForm.ActionName] = action,
            },
        };

        // Who lets go need not fill in anything first.
        if (action is CardForm.Cancel or CardForm.Skip)
            button["associatedInputs"] = "none";
        return button;
    }

    private static JsonObject Column(JsonObject item) => new() { ["type"] = "Column", ["width"] = "stretch", ["items"] = new JsonArray(item) };

    private static JsonObject Input(string type, string id, string label, string? value, bool required)
    {
        // Required inputs are checked here and not by the client, which would keep the click to itself without a word in Vietnamese.
        var input = new JsonObject { ["type"] = type, ["id"] = id, ["label"] = required ? $"{label} *" : label };
        if (value is not null)
            input["value"] = value;
        return input;
    }
}
