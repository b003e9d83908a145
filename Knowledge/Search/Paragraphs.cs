using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Search;

/// <summary>Joins the lines of a file into paragraphs and list items, whatever wrapped them.</summary>
internal static partial class Paragraphs
{
    private const int FullLine = 50;
    private const int MaxHeading = 160;

    /// <summary>Shorter pieces are file marks, names, page numbers: they answer nothing.</summary>
    private const int MinWords = 5;

    /// <summary>A paragraph with the headings above it.</summary>
    internal sealed record Paragraph(LineSpan Lines, string Text, string Heading);

    /// <summary>The paragraphs of the lines that are not yet accounted for.</summary>
    /// <param name="text">The file.</param>
    /// <param name="known">By line number: lines to leave out.</param>
    public static IEnumerable<Paragraph> Of(SourceText text, bool[] known)
    {
        var section = "";
        var heading = "";
        var open = new List<SourceLine>();
        var gap = false;
        var recipients = false;
        foreach (var line in text.Lines)
        {
            var words = Clean(line.Text);
            recipients = recipients ? !Appendix().IsMatch(Folding.Fold(words)) : Recipients().IsMatch(Folding.Fold(words));
            if (words.Length == 0 || recipients || known[line.Number])
            {
                gap = true;
                if ((recipients || known[line.Number]) && Close(open, section, heading) is { } before)
                {
                    yield return before;
                }

                continue;
            }

            if (open.Count > 0 && Begins(line.Text, words, Clean(open[^1].Text), gap) && Close(open, section, heading) is { } paragraph)
            {
                yield return paragraph;
            }

            if (Section().IsMatch(words))
            {
                (section, heading) = (Short(words), "");
            }
            else if (Item().IsMatch(words) && (line.Text.TrimStart().StartsWith('#') || words.Length < 120))
            {
                heading = Short(words);
            }

            open.Add(line);
            gap = false;
        }

        if (Close(open, section, heading) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The open paragraph; null when there is none, or when it only heads what follows.</summary>
    private static Paragraph? Close(List<SourceLine> open, string section, string heading)
    {
        if (open.Count == 0)
        {
            return null;
        }

        var words = string.Join(' ', open.Select(line => Clean(line.Text)));
        var lines = new LineSpan(open[0].Number, open[^1].Number);
        open.Clear();
        return words == section || words == heading || Shouts(words) || words.AsSpan().Count(' ') < MinWords - 1 ? null : new Paragraph(lines, words, $"{section} {heading}".Trim());
    }

    private static bool Begins(string line, string words, string previous, bool gap)
    {
        if (line.TrimStart().StartsWith('#') || Marker().IsMatch(words) || Section().IsMatch(words) || Item().IsMatch(words))
        {
            return true;
        }

        if (char.IsLower(words[0]))
        {
            return false;
        }

        return previous[^1] is '.' or ';' or ':' or '!' or '?'
            ? gap || previous.Length < FullLine
            : gap && (previous.Length < FullLine || Shouts(previous) != Shouts(words));
    }

    private static bool Shouts(string words) => words.Any(char.IsLetter) && !words.Any(char.IsLower);

    private static string Clean(string line) => line.Trim().TrimStart('#').Trim().Trim('*').Trim();

    private static string Short(string words) => words.Length <= MaxHeading ? words : words[..MaxHeading];

    [GeneratedRegex(@"^(?:[-+•~*–]\s?\S|[a-zđ]\)\s|\d{1,2}\)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    /// <summary>The list of recipients, which ends a plan; an appendix may follow.</summary>
    [GeneratedRegex(@"^noi nh[a-z]{1,4}\s?(?::|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^phu luc\b", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^[IVX]{1,5}\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})?\.?\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
