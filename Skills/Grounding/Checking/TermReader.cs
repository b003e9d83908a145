using System.Text.RegularExpressions;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>Takes a text apart into terms. A line and a sentence copied from it give the same terms.</summary>
/// <param name="units">Knows the units' wordings.</param>
internal sealed partial class TermReader(UnitDirectory units)
{
    /// <summary>Longer texts are cut here; no passage comes near it.</summary>
    private const int MaxLength = 20_000;

    /// <summary>The terms of a text, in order.</summary>
    /// <param name="text">The text; what is hidden in it is left out.</param>
    /// <param name="organization">The organisation whose units bare names mean: that of the plan.</param>
    public IReadOnlyList<Term> Read(string text, string organization)
    {
        var plain = PlainText.Of(text.Length > MaxLength ? text[..MaxLength] : text);
        var terms = new List<Term>(plain.Length / 4);
        var from = 0;
        foreach (Match match in Terms().Matches(plain))
        {
            var join = terms.Count == 0 ? TermJoin.Break : JoinOf(plain.AsSpan(from, match.Index - from));
            terms.Add(TermValue.Of(match, join));
            from = match.Index + match.Length;
        }

        return UnitTerms.Joined(NumberTerms.Joined(terms), units, organization);
    }

    private static TermJoin JoinOf(ReadOnlySpan<char> gap)
    {
        var join = TermJoin.Blank;
        foreach (var c in gap)
        {
            if (c is '.' or '!' or '?' or '…' or ';' or '\n')
                return TermJoin.Break;
            if (c is ':' or '“' or '"' or '«')
                join = TermJoin.Announced;
            else if (!char.IsWhiteSpace(c) && join == TermJoin.Blank)
                join = TermJoin.Mark;
        }

        return join;
    }

    /// <summary>Every kind of term, the longest forms first. A full stop ends a term only where no digit or letter follows it.</summary>
    [GeneratedRegex(
        @"(?<link>\b(?:https?|ftp|file|data|javascript|mailto|tel|msteams):\S*|\bwww\.\S+|\]\(\S*|(?<![\w@.-])(?!(?:TP|Tp|P|Q|H|TX|TT|TS|ThS|GS|PGS|BS|CN)\.\p{Lu})[\w-]+(?:[.。．｡][\w-]+)*[.。．｡](?!\d)[A-Za-z0-9-]{2,24}\b(?:[/?#]\S*)?"
        + @"|(?<![\d.])(?!\d{1,3}(?:\.\d{3}){3}(?![\d.]))\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))"
        + @"|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)*)"
        + @"|(?<telephone>(?<![\d/.,])(?:\+84|0)(?:[ .-]?\d){8,10}(?![\d/]))"
        + @"|(?<document>\d+(?:/\d{4})?(?:\s?/\s?|-)\p{Lu}[\p{L}\d]*(?:[-–/&]\p{Lu}[\p{L}\d]*)*)"
        + @"|(?<date>\bngày\s+(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?(?!\d)"
        + @"|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)"
        + @"|(?:\bngày\s+)?(?<![\d/])(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})(?![\d/])"
        + @"|(?:\btháng\s+)?(?<![\d/])(?<m>\d{1,2})/(?<y>\d{4})(?![\d/])"
        + @"|(?:\bngày\s+)?(?<![\d/])(?<d>\d{1,2})/(?<m>\d{1,2})(?![\d/])"
        + @"|\bqu[ýí]\s+(?<q>IV|III|II|I|[1-4]|một|nhất|hai|nhì|ba|bốn|tư)\b(?:(?:\s+năm\s+|\s*/\s*)(?<y>\d{4}))?(?!\d)"
        + @"|\bQ(?<q>[1-4])\b(?:\s*/\s*(?<y>\d{4}))?"
        + @"|\btháng\s+(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?(?![\d/])"
        + @"|\b(?<e>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<d>\d{1,2})(?:,?\s+(?<y>\d{4}))?(?!\d)"
        + @"|(?<!\d)(?<d>\d{1,2})\s+(?<e>January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\s+(?<y>\d{4}))?(?!\d))"
        + @"|(?<clock>(?<![\d.,/])(?<h>\d{1,2})(?::(?<min>\d{2})|\s?[hHgG](?<min>\d{2})?|\s+giờ(?:\s+(?<min>\d{1,2})\s+phút)?)(?![\w/]))"
        + @"|(?<figure>(?<![^\s(])[-−](?=\d)\d+(?:[.,]\d+)*(?!\w)|\d+(?:[.,]\d+)*(?!\w)|[½⅓⅔¼¾])"
        + @"|(?<mixed>\w*\d\w*)"
        + @"|(?<roman>\b[IVXLCDM]+\b)"
        + @"|(?<symbol>[<>≥≤=±~+%‰°$€₫≈×÷≠−^|\\\p{Sc}\p{Sm}\p{No}])"
        + @"|(?<workday>\bngày\s+làm\s+việc\b)"
        + @"|(?<word>\p{L}+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Terms();
}
