using System.Globalization;
using System.Text.Json.Nodes;

namespace Assistant.Bot.Cards;

/// <summary>Draws the rows of a card, one below the other or as a table. A press on a row's source opens the plan's words.</summary>
/// <param name="wording">The language.</param>
/// <param name="detail">How much of each row is drawn.</param>
internal sealed class CardRows(Wording wording, CardDetail detail)
{
    private const int TitleWidth = 5;
    private const int CellWidth = 3;

    private int _opened;

    /// <summary>A row among others.</summary>
    public JsonObject Row(PageRow row)
    {
        var title = Markdown.Cut(row.Title, detail.Title);
        var items = new JsonArray { CardBlocks.Text(row.Number is { } number ? $"({Place(number)}) {title}" : title) };
        if (row.Facts.Count > 0)
        {
            items.Add(CardBlocks.Text(string.Join(" · ", row.Facts), tight: true));
        }

        foreach (var piece in Source(row))
        {
            items.Add(piece);
        }

        return CardBlocks.Container(items, "Small");
    }

    /// <summary>Rows as a table.</summary>
    public JsonObject Table(IReadOnlyList<string> columns, IEnumerable<PageRow> rows)
    {
        var texts = wording.Texts;
        var lines = new JsonArray { Line([.. new[] { texts["Column.Number"] }.Concat(columns).Append(texts["Column.Source"]).Select(name => Cell(CardBlocks.Text(name, weight: "Bolder")))]) };
        foreach (var row in rows)
        {
            lines.Add(Line([
                Cell(CardBlocks.Text(Place(row.Number ?? 1))),
                Cell(CardBlocks.Text(Markdown.Cut(row.Title, detail.Title))),
                .. row.Cells.Select(cell => Cell(CardBlocks.Text(cell))),
                Cell([.. Source(row)])]));
        }

        return new JsonObject
        {
            ["type"] = "Table",
            ["firstRowAsHeader"] = true,
            ["showGridLines"] = true,
            ["columns"] = new JsonArray([Width(1), Width(TitleWidth), .. columns.Skip(1).Append("").Select(_ => Width(CellWidth))]),
            ["rows"] = lines,
        };
    }

    /// <summary>Where a row stands in its plan, and what a press on that shows.</summary>
    private IEnumerable<JsonNode> Source(PageRow row)
    {
        if (row.Source is not { } shown)
        {
            yield break;
        }

        if (row.Cited is not { } cited || detail.Words == 0)
        {
            yield return CardBlocks.Text(shown, subtle: true, tight: true, size: "Small");
            yield break;
        }

        var id = $"w{++_opened}";
        var source = CardBlocks.Container([CardBlocks.Text($"▸ {shown}", subtle: true, size: "Small")], "None");
        source["selectAction"] = CardBlocks.Toggle(wording.Texts["Source.Open"], id);
        yield return source;
        var words = CardBlocks.Text(wording.Words(cited, detail.Words), size: "Small", tight: true);
        words["id"] = id;
        words["isVisible"] = false;
        yield return words;
    }

    private static string Place(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Width(int width) => new() { ["width"] = width };

    private static JsonObject Line(JsonNode[] cells) => new() { ["type"] = "TableRow", ["cells"] = new JsonArray(cells) };

    private static JsonObject Cell(params JsonNode[] items) => new() { ["type"] = "TableCell", ["items"] = new JsonArray(items) };
}
