using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Cards;

/// <summary>Puts data into Markdown so that it shows as it is.</summary>
internal static partial class Markdown
{
    private const string Special = "\\`*_[]<>~|#";

    /// <summary>Escapes what Markdown would take for its own, and puts the text on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\r' or '\n' or '\t')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Escapes like <see cref="Escape"/>, but leaves the marks of sources, "[1]", as they are: Teams finds them in the text.</summary>
    public static string EscapeBesideMarks(string text) => Mark().Replace(Escape(text), "[$1]");

    /// <summary>Cuts a text at a word, with "…".</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length);
        return text[..(end < length / 2 ? length : end)].TrimEnd(' ', ',', ';', '.') + "…";
    }

    [GeneratedRegex(@"\\\[(\d{1,2})\\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
