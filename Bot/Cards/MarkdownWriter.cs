using System.Globalization;
using System.Text;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Cards;

/// <summary>Writes pages as Markdown.</summary>
internal static class MarkdownWriter
{
    /// <summary>The page as text, every row of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="form">How its rows are shown; a page without columns is always a list.</param>
    /// <param name="texts">The language.</param>
    public static string Write(Page page, AnswerForm form, Texts texts)
    {
        var text = new StringBuilder(page.HasMarks ? Markdown.EscapeBesideMarks(page.Head) : Markdown.Escape(page.Head));
        if (page.Range is { } range)
        {
            text.Append("\n\n").Append(Markdown.Escape(range));
        }

        foreach (var section in page.Sections)
        {
            if (section.Title is { } title)
            {
                text.Append("\n\n**").Append(Markdown.Escape(title)).Append("**");
            }

            text.Append('\n');
            if (form == AnswerForm.Table && page.Columns.Count > 0)
            {
                Table(text, page.Columns, section, texts);
            }
            else
            {
                List(text, section);
            }
        }

        foreach (var note in page.Notes)
        {
            text.Append("\n\n").Append(Markdown.Escape(note));
        }

        text.Append(page.Choices.Count > 0 && page.Sections.Count > 0 ? "\n" : "");
        foreach (var choice in page.Choices)
        {
            text.Append("\n- ").Append(Markdown.Escape(choice));
        }

        return text.ToString();
    }

    private static void List(StringBuilder text, PageSection section)
    {
        foreach (var row in section.Rows)
        {
            text.Append('\n');
            if (row.Number is { } number)
            {
                text.Append(CultureInfo.InvariantCulture, $"{number}. ");
            }
            else
            {
                text.Append("- ");
            }

            Row(text, row);
        }
    }

    private static void Row(StringBuilder text, PageRow row)
    {
        text.Append(Markdown.Escape(row.Title));
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
    }

    private static void Table(StringBuilder text, IReadOnlyList<string> columns, PageSection section, Texts texts)
    {
        IEnumerable<string> names = [texts["Column.Number"], .. columns, texts["Column.Source"]];
        Line(text, names);
        Line(text, names.Select(_ => "---"));
        foreach (var row in section.Rows)
        {
            Line(text, [row.Number?.ToString(CultureInfo.InvariantCulture) ?? "1", row.Title, .. row.Cells, row.Source ?? ""]);
        }
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append("\n|");
        foreach (var cell in cells)
        {
            text.Append(' ').Append(Markdown.Escape(cell)).Append(" |");
        }
    }
}
