using Assistant.Bot.Channel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Assistant.Bot.Terminal;

/// <summary>Draws replies: cards as panels, their fields as a table.</summary>
internal static class ReplyDrawing
{
    private const string FieldStart = "- **";
    private const string FieldEnd = ":** ";

    /// <summary>Draws one reply.</summary>
    public static void Draw(Reply reply, IAnsiConsole console)
    {
        // A replaced card scrolled by long ago; the words that follow say the same.
        if (reply is Reply.Replacement)
            return;
        var content = Content(ReplyText.Of(reply));
        console.Write(reply is Reply.Card ? new Panel(content).RoundedBorder().Expand() : content);
        console.WriteLine();
    }

    private static Rows Content(string markdown)
    {
        var parts = new List<IRenderable>();
        Table? table = null;
        foreach (var line in markdown.Split('\n'))
        {
            var end = line.StartsWith(FieldStart, StringComparison.Ordinal) ? line.IndexOf(FieldEnd, StringComparison.Ordinal) : -1;
            if (end < 0)
            {
                table = null;
                parts.Add(new Text(Plain(line)));
                continue;
            }

            if (table is null)
                parts.Add(table = new Table().RoundedBorder().HideHeaders().AddColumn("").AddColumn(""));
            table.AddRow(new Text(Plain(line[FieldStart.Length..end])), new Text(Plain(line[(end + FieldEnd.Length)..])));
        }

        return new Rows(parts);
    }

    /// <summary>Without Markdown's signs and escapes.</summary>
    private static string Plain(string markdown)
    {
        var text = new System.Text.StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && !char.IsLetterOrDigit(markdown[i + 1]))
                text.Append(markdown[++i]);
            else if (markdown[i] == '*' && i + 1 < markdown.Length && markdown[i + 1] == '*')
                i++;
            else
                text.Append(markdown[i]);
        }

        return text.ToString();
    }
}
