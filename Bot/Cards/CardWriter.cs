using System.Text.Json.Nodes;

namespace Assistant.Bot.Cards;

/// <summary>Writes pages as Adaptive Cards of version 1.5, the newest that Teams draws.</summary>
internal static class CardWriter
{
    /// <summary>Teams refuses cards beyond 28 KB; rows are left out until a card is smaller than this.</summary>
    public const int MaxBytes = 26_000;

    private static readonly int[] RowLimits = [30, 15, 8, 4, 2];

    /// <summary>The page as a card.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">What clients say that draw no cards.</param>
    /// <param name="texts">The language.</param>
    public static JsonObject Write(Page page, string text, Texts texts)
    {
        foreach (var limit in RowLimits)
        {
            var card = Card(page, text, texts, limit);
            if (System.Text.Encoding.UTF8.GetByteCount(card.ToJsonString(CardJson.Options)) <= MaxBytes)
            {
                return card;
            }
        }

        return Card(page with { Sections = [] }, Markdown.Cut(text, 2000), texts, 0);
    }

    private static JsonObject Card(Page page, string text, Texts texts, int limit)
    {
        var body = new JsonArray { Block(page.Head, weight: "Bolder", size: "Medium") };
        foreach (var section in page.Sections)
        {
            body.Add(Section(section, texts, limit));
        }

        foreach (var note in page.Notes)
        {
            body.Add(Block(note, subtle: true));
        }

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = Markdown.Cut(text, 2000),
            ["body"] = body,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
        if (page.Choices.Count > 0)
        {
            card["actions"] = new JsonArray([.. page.Choices.Take(6).Select(Choice)]);
        }

        return card;
    }

    private static JsonObject Section(PageSection section, Texts texts, int limit)
    {
        var items = new JsonArray();
        if (section.Title is { } title)
        {
            items.Add(Block(title, weight: "Bolder", color: section.Tone == PageTone.Attention ? "Attention" : null));
        }

        foreach (var row in section.Rows.Take(limit))
        {
            items.Add(Row(row));
        }

        if (section.Rows.Count > limit)
        {
            items.Add(Block(texts.Say("More", section.Rows.Count - limit), subtle: true));
        }

        var container = new JsonObject { ["type"] = "Container", ["separator"] = true, ["items"] = items };
        if (section.Tone != PageTone.Plain)
        {
            container["style"] = section.Tone == PageTone.Attention ? "attention" : "emphasis";
        }

        return container;
    }

    private static JsonObject Row(PageRow row)
    {
        var items = new JsonArray { Block(row.Title) };
        if (row.Facts.Count > 0)
        {
            items.Add(Block(string.Join(" · ", row.Facts), tight: true));
        }

        var source = string.Join(": ", new[] { row.Source, row.Quote }.OfType<string>());
        if (source.Length > 0)
        {
            items.Add(Block(source, subtle: true, tight: true, size: "Small"));
        }

        return new JsonObject { ["type"] = "Container", ["spacing"] = "Small", ["items"] = items };
    }

    private static JsonObject Choice(string choice) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = choice,
        ["data"] = new JsonObject { ["choice"] = choice },
    };

    private static JsonObject Block(
        string text, string? weight = null, string? size = null, string? color = null, bool subtle = false, bool tight = false)
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
}
