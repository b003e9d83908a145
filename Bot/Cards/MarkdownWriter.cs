using System.Text;

namespace Assistant.Bot.Cards;

/// <summary>Writes pages as Markdown.</summary>
internal static class MarkdownWriter
{
    private const int MaxRows = 60;

    /// <summary>The page as text; rows beyond the sixtieth of a section are counted, not shown.</summary>
    public static string Write(Page page, Texts texts)
    {
        var text = new StringBuilder(Markdown.Escape(page.Head));
        foreach (var section in page.Sections)
        {
            if (section.Title is { } title)
            {
                text.Append("\n\n**").Append(Markdown.Escape(title)).Append("**");
            }

            text.Append('\n');
            foreach (var row in section.Rows.Take(MaxRows))
            {
                text.Append("\n- ").Append(Row(row));
            }

            if (section.Rows.Count > MaxRows)
            {
                text.Append("\n\n").Append(texts.Say("More", section.Rows.Count - MaxRows));
            }
        }

        foreach (var note in page.Notes)
        {
            text.Append("\n\n").Append(Markdown.Escape(note));
        }

        foreach (var choice in page.Choices)
        {
            text.Append("\n- ").Append(Markdown.Escape(choice));
        }

        return text.ToString();
    }

    private static string Row(PageRow row)
    {
        var text = new StringBuilder(Markdown.Escape(row.Title));
        foreach (var fact in row.Facts)
        {
            text.Append(" · ").Append(Markdown.Escape(fact));
        }

        if (row.Source is { } source)
        {
            text.Append(" (").Append(Markdown.Escape(source)).Append(')');
        }

        if (row.Quote is { } quote)
        {
            text.Append(": ").Append(Markdown.Escape(quote));
        }

        return text.ToString();
    }
}
