using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline;

/// <summary>Takes the residue of converters out of lines: Markdown, HTML tags, rules, page numbers, odd white space.</summary>
internal static partial class LineCleaner
{
    /// <summary>The lines that carry words, in order.</summary>
    public static List<CleanLine> Clean(IEnumerable<SourceLine> lines)
    {
        var cleaned = new List<CleanLine>();
        var blank = true;
        var bold = false;
        var newPage = false;
        foreach (var line in lines)
        {
            var raw = White().Replace(line.Text, " ").Trim();
            newPage |= line.Text.Contains('\f', StringComparison.Ordinal) || (raw.Length > 0 && PageNumber().IsMatch(raw));
            if (raw.Length == 0 || Rule().IsMatch(raw) || PageNumber().IsMatch(raw))
            {
                blank = true;
                bold = false;
                continue;
            }

            var text = Strip(raw);
            if (text.Length == 0)
                continue;
            cleaned.Add(new CleanLine(line.Number, text, raw[0] == '#', blank, FootnoteStart().IsMatch(raw))
            {
                Width = raw.Length,
                Bold = WhollyBold().IsMatch(raw),
                WithinBold = bold,
                NewPage = newPage,
            });
            bold ^= BoldMark().Count(raw) % 2 == 1;
            blank = newPage = false;
        }

        return cleaned;
    }

    /// <summary>One line without markup.</summary>
    public static string Strip(string line)
    {
        var text = Superscript().Replace(White().Replace(line, " "), "");
        text = Tag().Replace(text, " ");
        text = Escape().Replace(text, "$1");
        text = HeadingMark().Replace(text.Trim(), "");
        // An asterisk that a blank follows at the line's start is a bullet, any other is emphasis.
        var bullet = text.StartsWith("* ", StringComparison.Ordinal);
        text = text.Replace("*", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);
        text = White().Replace(text, " ").Trim();
        return bullet ? "* " + text : text;
    }

    [GeneratedRegex(@"[\s\u00A0\u200B\uFEFF]+")]
    private static partial Regex White();

    [GeneratedRegex(@"^[-_=*–—.~ ]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(-|–)? ?(?:[Tt]rang )?\d{1,3}(?:/\d{1,3})? ?(-|–)?$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:#{1,6} ?)?(?:[*]{2,3}|__)[^*]{1,300}(?:[*]{2,3}|__)[:.]?$|^(?:#{1,6} ?)?<(?:b|strong)>[^<]{1,300}</(?:b|strong)>$", RegexOptions.IgnoreCase)]
    private static partial Regex WhollyBold();

    [GeneratedRegex(@"[*]{2,3}")]
    private static partial Regex BoldMark();

    [GeneratedRegex(@"<sup>[^<]{0,8}</sup>", RegexOptions.IgnoreCase)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"^[#* ]*<sup>[^<]{0,8}</sup>", RegexOptions.IgnoreCase)]
    private static partial Regex FootnoteStart();

    [GeneratedRegex(@"</?[a-zA-Z]{1,10}[^<>]{0,100}>")]
    private static partial Regex Tag();

    /// <summary>A backslash that keeps Markdown from reading a mark.</summary>
    [GeneratedRegex(@"\\([-#*+.()_\[\]!&~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^#{1,6} ?")]
    private static partial Regex HeadingMark();
}
