using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Parts an item's words into its title and the body that follows on the same line.</summary>
/// <param name="Title">The title without final punctuation.</param>
/// <param name="Body">What follows it; null where nothing does.</param>
internal sealed partial record TaskTitle(TextBlock Title, TextBlock? Body)
{
    private const int ShortestTitle = 12;

    /// <summary>The title and the rest of a block.</summary>
    public static TaskTitle Of(TextBlock block)
    {
        var folded = block.Folded;
        var end = folded.Value.Length;
        if (Bracket().Match(folded.Value) is { Success: true, Index: > ShortestTitle } bracket)
            end = bracket.Index;
        else if (TimeBracket().Match(folded.Value) is { Success: true, Index: > ShortestTitle } timed)
            end = timed.Index;
        else if (ClosingBracket.Find(block.Text) is { Units.Start: > ShortestTitle } closing)
            end = folded.Value.LastIndexOf('(', folded.Value.Length - 1);
        if (SentenceEnd().Match(block.Text) is { Success: true, Index: > ShortestTitle } stop && stop.Index < folded.ToOriginal(end))
            return new TaskTitle(Of(block.Slice(0, stop.Index)).Title, Rest(block, stop.Index + 1));
        if (Time().Match(folded.Value) is { Success: true, Index: > ShortestTitle } time && time.Index < end)
            end = time.Index;
        // "Rà soát thủ tục: Văn phòng chủ trì; …": who does it is no part of the title.
        var colon = folded.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon > ShortestTitle && colon < end && (LeadPhrase.Find(folded.Slice(colon + 1, folded.Value.Length - colon - 1)) is not null || InlineAssignments.ActorBehind(block, colon) is not null))
            end = colon;
        var cut = folded.ToOriginal(end);
        if (LeadPhrase.Find(block.Text) is { Start: > ShortestTitle } lead && lead.Start < cut && EndsClause(block.Text, lead.Start))
            cut = lead.Start;
        var bare = Bare(block, cut);
        return new TaskTitle(Tail().Match(bare.Folded.Value) is { Success: true, Index: > ShortestTitle } tail ? Bare(bare, bare.Folded.ToOriginal(tail.Index)) : bare, null);
    }

    /// <summary>Whether a clause ends before a place: "…; giao Phòng Nội vụ chủ trì".</summary>
    private static bool EndsClause(string text, int at)
    {
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at > 0 && text[at - 1] is ';' or ',' or ':' or '-' or '–' or '(' or '.';
    }

    private static TextBlock Bare(TextBlock block, int end)
    {
        while (end > 1 && block.Text[end - 1] is ' ' or '.' or ';' or ':' or ',' or '(' or '/' or '-' or '–')
            end--;
        return block.Slice(0, end);
    }

    private static TextBlock? Rest(TextBlock block, int start)
    {
        var rest = block.Slice(start, block.Text.Length - start);
        return rest.Text.Any(char.IsLetter) ? rest : null;
    }

    [GeneratedRegex(@"(?<!\b(?:TP|Tp|ThS|TS|GS|BS|\p{Lu}))\.\s+(?=[\p{Lu}“""])")]
    private static partial Regex SentenceEnd();

    /// <summary>A last clause that says nothing but when: "; hoàn thành trước ngày 31/01/2026".</summary>
    [GeneratedRegex(@"[;,.] ?(?:(?:va )?(?:phai )?hoan thanh|xong|thoi gian|thoi han|tien do|cham nhat|muon nhat)(?: thuc hien| hoan thanh| to chuc)?:? (?:(?:truoc|trong|vao|cham|tu|den|la|ngay|quy|thang|nam|thuong|hang|dinh|het|giai|6|\d)[^;:()]{0,70})[.;]?$|[;,] (?:thuc hien )?thuong xuyen[.;]?$")]
    private static partial Regex Time();

    /// <summary>A day, month or quarter that the work must be done by, at the very end: "… trước ngày 10/5/2026".</summary>
    [GeneratedRegex(@"(?:, ?(?:trinh|gui) [^,;:()]{3,60}?)?,? (?:xong |hoan thanh )?(?:truoc(?: ngay| thang)?|trong (?:thang|quy)|cham nhat(?: la)?(?: ngay| den ngay)?|bat dau tu thang|tu (?:thang|ngay|quy)|vao (?:ngay|thang|quy)|vao cac (?:dip|ngay)) (?:ngay |thang |quy |nam |den |va |het |[ivx]{1,3}(?:/\d{4})?\b ?|[-,] ?|\d{1,4}(?:[/.]\d{1,4}){0,2}(?!\d) ?){1,12}$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"\((?:tu|trong|truoc|quy|thang|ngay|hang|moi|dinh ky|thuong xuyen|ca nam|khi)\b(?:[^()]{0,60})\) ?[.;]?$")]
    private static partial Regex TimeBracket();

    [GeneratedRegex(@"\([^()]*\b(?:chu tri|thuong xuyen|hoan thanh|thoi gian)\b[^()]*\) ?[.;]?$|\((?:don vi|co quan|chu tri|thoi gian|thuc hien|hoan thanh|bo phan|phong|do|giao|tien do|thoi han)\b[^()]*\)? ?[.;]?$|[.;,] (?:don vi|co quan) (?:chu tri|thuc hien) ?:")]
    private static partial Regex Bracket();
}
