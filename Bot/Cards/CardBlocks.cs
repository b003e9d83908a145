using System.Text.Json.Nodes;

namespace Assistant.Bot.Cards;

/// <summary>The small pieces that cards are made of.</summary>
internal static class CardBlocks
{
    /// <summary>Words, escaped.</summary>
    public static JsonObject Text(string text, string? weight = null, string? size = null, string? color = null, bool subtle = false, bool tight = false)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["wrap"] = true, ["text"] = Markdown.Escape(text) };
        if (weight is not null)
        {
            block["weight"] = weight;
        }

        if (size is not null)
        {
            block["size"] = size;
        }

        if (color is not null)
        {
            block["color"] = color;
        }

        if (subtle)
        {
            block["isSubtle"] = true;
        }

        if (tight)
        {
            block["spacing"] = "None";
        }

        return block;
    }

    /// <summary>Pieces below each other.</summary>
    public static JsonObject Container(JsonArray items, string? spacing = null)
    {
        var container = new JsonObject { ["type"] = "Container", ["items"] = items };
        if (spacing is not null)
        {
            container["spacing"] = spacing;
        }

        return container;
    }

    /// <summary>A button that sends its own words.</summary>
    public static JsonObject Choice(string choice) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = choice,
        ["data"] = new JsonObject { ["choice"] = choice },
    };

    /// <summary>A press that shows what is hidden, and hides it again.</summary>
    /// <param name="title">What it does, for people who have cards read out.</param>
    /// <param name="target">The hidden piece's id.</param>
    public static JsonObject Toggle(string title, string target) => new()
    {
        ["type"] = "Action.ToggleVisibility",
        ["title"] = title,
        ["targetElements"] = new JsonArray(target),
    };
}
