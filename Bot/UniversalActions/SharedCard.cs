using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Cards;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.UniversalActions;

/// <summary>Gives cards that several people see their form: buttons that are answered to who pressed them, and a card that brings itself up to date for each.</summary>
internal static class SharedCard
{
    /// <summary>The card of a dialog for a conversation of several; null for a card of no dialog, which stays as it is.</summary>
    /// <param name="card">The card, with buttons that submit.</param>
    /// <param name="people">For whom it is brought up to date by itself, by the channel's ids, at most 60; null for those whom the channel chooses.</param>
    public static JsonElement? Of(JsonElement card, IReadOnlyList<string>? people)
    {
        var copy = JsonNode.Parse(card.GetRawText())!.AsObject();
        if (copy["actions"] is not JsonArray actions)
            return null;
        string? dialog = null;
        for (var at = 0; at < actions.Count; at++)
        {
            if (actions[at] is not JsonObject button || TextOf(button, "type") != "Action.Submit" || button["data"] is not JsonObject data
                || TextOf(data, CardForm.DialogName) is not { } of || TextOf(data, CardForm.ActionName) is not { } verb)
                continue;
            dialog = of;
            actions[at] = Execute(button, verb);
        }

        if (dialog is null)
            return null;
        copy["refresh"] = Refresh(dialog, people);
        return copy.Deserialize(ChannelJson.Wire.JsonElement);
    }

    /// <summary>The card for somebody who only looks on: what is filled in as words, no buttons.</summary>
    /// <param name="card">The card.</param>
    /// <param name="dialog">Its dialog, by which it brings itself up to date.</param>
    /// <param name="note">What is said above it.</param>
    /// <param name="people">As in <see cref="Of"/>.</param>
    public static JsonElement ForOnlookers(JsonElement card, string dialog, string note, IReadOnlyList<string>? people)
    {
        var copy = JsonNode.Parse(card.GetRawText())!.AsObject();
        copy.Remove("actions");
        var body = new JsonArray { CardParts.Box("accent", [note]) };
        foreach (var part in (copy["body"] as JsonArray ?? []).Select(part => Read(part)).ToList())
        {
            if (part is not null)
                body.Add(part);
        }

        copy["body"] = body;
        copy["refresh"] = Refresh(dialog, people);
        return copy.Deserialize(ChannelJson.Wire.JsonElement);
    }

    private static JsonObject Execute(JsonObject button, string verb)
    {
        var execute = button.DeepClone().AsObject();
        (execute["type"], execute["verb"]) = ("Action.Execute", verb);

        // Clients that know no Action.Execute press the button as before.
        execute["fallback"] = button.DeepClone();
        return execute;
    }

    private static JsonObject Refresh(string dialog, IReadOnlyList<string>? people)
    {
        var refresh = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["verb"] = CardAction.ViewVerb,
                ["data"] = new JsonObject { [CardForm.DialogName] = dialog },
            },
        };
        if (people is not null)
            refresh["userIds"] = new JsonArray([.. people.Select(person => (JsonNode)person)]);
        return refresh;
    }

    /// <summary>A piece with its inputs as words; null for an input that is empty.</summary>
    private static JsonNode? Read(JsonNode? part)
    {
        switch (part)
        {
            case JsonObject input when TextOf(input, "type") is { } type && type.StartsWith("Input.", StringComparison.Ordinal):
                var value = ValueOf(input);
                return string.IsNullOrWhiteSpace(value) ? null : new JsonObject
                {
                    ["type"] = "TextBlock",
                    ["wrap"] = true,
                    ["text"] = $"**{Markdown.Escape((TextOf(input, "label") ?? "").TrimEnd(' ', '*'))}:** {Markdown.Escape(value)}",
                };
            case JsonObject holder:
                var copy = new JsonObject();
                foreach (var (name, member) in holder)
                    copy[name] = member is JsonArray or JsonObject ? Read(member) : member?.DeepClone();
                return copy;
            case JsonArray list:
                return new JsonArray([.. list.Select(Read).Where(each => each is not null)]);
            default:
                return part?.DeepClone();
        }
    }

    /// <summary>What is filled in; of a choice its title.</summary>
    private static string? ValueOf(JsonObject input)
    {
        var value = input["value"]?.ToString();
        var chosen = (input["choices"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(choice => TextOf(choice, "value") == value);
        return chosen is null ? value : TextOf(chosen, "title");
    }

    private static string? TextOf(JsonObject holder, string name) => holder[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
