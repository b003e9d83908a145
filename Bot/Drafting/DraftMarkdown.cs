using System.Globalization;
using System.Text;
using Assistant.Bot.Cards;
using Assistant.Skills;
using Assistant.Skills.Drafting;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Drafting;

/// <summary>Writes a draft as Markdown: marked as one, row by row with its sources, and below it what is left blank.</summary>
/// <param name="language">The language of what is said around it.</param>
internal sealed class DraftMarkdown(Language language)
{
    /// <summary>Channels cut longer messages, and with them the list of what is left blank.</summary>
    private const int MostLength = 11_000;

    private const int CellLength = 220;

    /// <summary>How many rows of a table are shown, fewer where the whole is too long; the file holds the rest.</summary>
    private static readonly int[] MostRows = [8, 5, 3, 1];

    private readonly DraftReplyTexts _texts = new(language);

    /// <summary>The draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="file">How its file is to be had, in Markdown; null where it cannot be.</param>
    public string Write(OfficialDocument draft, string? file)
    {
        var text = "";
        foreach (var rows in MostRows)
        {
            text = Write(draft, file, rows);
            if (text.Length <= MostLength)
                break;
        }

        return text;
    }

    private string Write(OfficialDocument draft, string? file, int rows)
    {
        var parts = new List<string> { $"**{Markdown.Escape(_texts["Head"])}**", Heading(draft) };
        if (draft.Addressees.Count > 0)
            parts.Add(Markdown.Escape(_texts.Say("To", string.Join("; ", draft.Addressees))));
        if (draft.Grounds.Count > 0)
            parts.Add(string.Join(";\n", draft.Grounds.Select(ground => $"- *{Markdown.Escape(ground)}*")) + ".");
        parts.AddRange(draft.Body.Select(block => Block(block, rows)));
        if (draft.Blanks.Count > 0)
            parts.Add($"**{Markdown.Escape(_texts.Say("Blanks", string.Join("; ", draft.Blanks.Select(blank => _texts[$"Blank.{blank}"]))))}**");
        if (file is not null)
            parts.Add(file);
        return string.Join("\n\n", parts);
    }

    /// <summary>How the file of a request's draft is offered; without an address, where else it is to be had.</summary>
    public string File(Request request, string? address) => address is not null ? $"[{_texts["File"]}]({address})"
        : Markdown.Escape(_texts[request is DraftReportRequest ? "InTab" : "NoFile"]);

    private string Heading(OfficialDocument draft) => draft.Heading switch
    {
        DocumentHeading.Named named => $"**{Markdown.Escape(named.Type.ToUpper(CultureInfo.GetCultureInfo("vi")))}**\n\n**{Markdown.Escape(named.Subject)}**",
        _ => $"{Markdown.Escape(_texts.Say("Number", draft.Symbol))}\n\n{Markdown.Escape(_texts.Say("About", draft.Heading.Subject))}",
    };

    private string Block(DocumentBlock block, int rows) => block switch
    {
        DocumentBlock.Title title => $"**{Markdown.Escape(title.Text)}**",
        DocumentBlock.Paragraph paragraph => Markdown.Escape(paragraph.Text),
        DocumentBlock.Table table => Rows(table, rows),
        _ => throw new InvalidOperationException($"No words for {block.GetType().Name}."),
    };

    private string Rows(DocumentBlock.Table table, int most)
    {
        var text = new StringBuilder();
        foreach (var (row, at) in table.Rows.Take(most).Select((row, at) => (row, at)))
        {
            var cells = string.Join(" · ", row.Cells.Select((cell, column) => Markdown.Escape($"{(column > 0 ? $"{table.Columns[column]}: " : "")}{Markdown.Cut(cell, CellLength)}")));
            text.Append(CultureInfo.InvariantCulture, $"{(at > 0 ? "\n" : "")}{at + 1}. {cells} ({Markdown.Escape(DraftSources.Of(row.Source))})");
        }

        if (table.Rows.Count > most)
            text.Append(CultureInfo.InvariantCulture, $"\n\n{Markdown.Escape(_texts.Say("More", table.Rows.Count - most))}");
        return text.ToString();
    }
}
