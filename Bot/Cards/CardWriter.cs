using System.Text.Json.Nodes;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Cards;

/// <summary>Writes pages as Adaptive Cards of version 1.5, the newest that Teams draws.</summary>
/// <param name="wording">The language.</param>
internal sealed class CardWriter(Wording wording)
{
    /// <summary>Teams refuses cards beyond 28 KB; less of each row is drawn until a card is smaller than this.</summary>
    public const int MaxBytes = 26_000;

    private const int FallbackLength = 1500;
    private const int MostChoices = 6;

    /// <summary>The page as a card.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">How its rows are shown; a page without columns is always a list.</param>
    /// <param name="text">What clients say that draw no cards.</param>
    public JsonObject Write(Page page, AnswerForm form, string text)
    {
        foreach (var detail in CardDetail.Steps)
        {
            var card = Card(page, form, text, detail);
            if (System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(card, CardJson.Options).Length <= MaxBytes)
            {
                return card;
            }
        }

        return Card(page with { Sections = [] }, form, text, CardDetail.Steps[^1]);
    }

    private JsonObject Card(Page page, AnswerForm form, string text, CardDetail detail)
    {
        var rows = new CardRows(wording, detail);
        var body = new JsonArray { CardBlocks.Text(page.Head, weight: "Bolder", size: "Medium") };
        if (page.Range is { } range)
        {
            body.Add(CardBlocks.Text(range, subtle: true, tight: true));
        }

        foreach (var section in page.Sections)
        {
            body.Add(Section(section, rows, form == AnswerForm.Table ? page.Columns : [], detail));
        }

        foreach (var note in page.Notes)
        {
            body.Add(CardBlocks.Text(note, subtle: true));
        }

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = Markdown.Cut(text, FallbackLength),
            ["body"] = body,
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
        if (page.Choices.Count > 0)
        {
            card["actions"] = new JsonArray([.. page.Choices.Take(MostChoices).Select(CardBlocks.Choice)]);
        }

        return card;
    }

    private JsonObject Section(PageSection section, CardRows rows, IReadOnlyList<string> columns, CardDetail detail)
    {
        var items = new JsonArray();
        if (section.Title is { } title)
        {
            items.Add(CardBlocks.Text(title, weight: "Bolder", color: section.Tone == PageTone.Attention ? "Attention" : null));
        }

        var drawn = section.Rows.Take(detail.Rows);
        if (columns.Count > 0)
        {
            items.Add(rows.Table(columns, drawn));
        }
        else
        {
            foreach (var row in drawn)
            {
                items.Add(rows.Row(row));
            }
        }

        if (section.Rows.Count > detail.Rows)
        {
            items.Add(CardBlocks.Text(wording.Texts.Say("More", section.Rows.Count - detail.Rows), subtle: true));
        }

        var container = CardBlocks.Container(items);
        container["separator"] = true;
        if (section.Tone != PageTone.Plain)
        {
            container["style"] = section.Tone == PageTone.Attention ? "attention" : "emphasis";
        }

        return container;
    }
}
