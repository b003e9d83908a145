using System.Net;
using System.Text;

namespace Assistant.Bot.MessageExtensions;

/// <summary>The words of a message that came as HTML. It is somebody else's text: nothing of it is run, fetched or kept as markup, and every size is bounded.</summary>
internal static class HtmlText
{
    private const int MaxHtml = 100_000;
    private const int MaxText = 6_000;

    private static readonly string[] Breaking = ["br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"];
    private static readonly string[] Dropped = ["script", "style", "head", "title", "template", "attachment", "systemeventmessage"];

    /// <summary>The words, with line breaks where blocks end; at most 6,000 characters.</summary>
    public static string Of(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > MaxHtml)
            html = html[..MaxHtml];
        var text = new StringBuilder();
        string? skipping = null;
        for (var at = 0; at < html.Length && text.Length < MaxText * 2;)
        {
            var (end, name, closes) = html[at] == '<' ? TagAt(html, at) : (-1, "", false);
            if (end < 0)
            {
                if (skipping is null)
                    text.Append(html[at] is '\r' or '\n' or '\t' ? ' ' : html[at]);
                at++;
                continue;
            }

            at = end;
            if (skipping is not null)
                skipping = closes && name == skipping ? null : skipping;
            else if (!closes && Dropped.Contains(name))
                skipping = name;
            else if (Breaking.Contains(name))
                text.Append('\n');
        }

        return Tidy(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The tag that begins at a place: where it ends, its name, and whether it closes. Where none begins, as in "x &lt; 3", the end is -1.</summary>
    private static (int End, string Name, bool Closes) TagAt(string html, int at)
    {
        var first = at + 1;
        if (html.AsSpan(first).StartsWith("!--", StringComparison.Ordinal))
            return (html.IndexOf("-->", first, StringComparison.Ordinal) is > 0 and var close ? close + 3 : html.Length, "", false);
        var closes = first < html.Length && html[first] == '/';
        if (closes)
            first++;
        var last = first;
        while (last < html.Length && char.IsAsciiLetterOrDigit(html[last]))
            last++;
        if (last == first || !char.IsAsciiLetter(html[first]))
            return (-1, "", false);
        var end = EndOfTag(html, last);
        var isWhole = end > 0 && html[end - 2] == '/';
        var name = html[first..last].ToLowerInvariant();
        return (end < 0 ? html.Length : end, isWhole && Dropped.Contains(name) ? "" : name, closes);
    }

    /// <summary>Behind the ">" of a tag; one within quotes does not end it. -1 for a tag that never ends.</summary>
    private static int EndOfTag(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            if (quote != '\0')
                quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'')
                quote = html[at];
            else if (html[at] == '>')
                return at + 1;
        }

        return -1;
    }

    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Select(line => new string([.. line.Where(c => !char.IsControl(c))])).Where(line => line.Length > 0);
        var tidy = string.Join('\n', lines);
        return tidy.Length <= MaxText ? tidy : tidy[..MaxText];
    }
}
