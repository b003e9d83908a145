using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Who leads and who coordinates, said in a sentence: "Giao Phòng Nội vụ chủ trì, phối hợp với Công an phường …".</summary>
internal sealed partial record LeadPhrase(IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators)
{
    private const int LongestName = 140;

    /// <summary>The phrase in a sentence or a bracket; null where no unit is said to lead.</summary>
    public static LeadPhrase? Find(string text)
    {
        var folded = FoldedText.Of(text);
        foreach (Match match in Leading().Matches(folded.Value))
        {
            var start = ClauseStart(folded.Value, match.Index);
            var name = folded.Slice(start, match.Index - start);
            var leads = UnitPhrases.Split(name).Where(unit => UnitPhrases.StartsWithUnit(unit) && !Vague().IsMatch(Folding.Fold(unit))).ToList();
            if (name.Length > LongestName || leads.Count == 0)
                continue;
            return new LeadPhrase(leads, Coordinating(folded, match.Index + match.Length));
        }

        return null;
    }

    /// <summary>The phrase of a line that introduces what follows: "Các đơn vị phối hợp với cấp ủy cùng cấp:".</summary>
    public static LeadPhrase? FindIntroduction(string text)
    {
        if (!text.TrimEnd().EndsWith(':') || text.Length > 250)
            return null;
        if (Find(text) is { } phrase)
            return phrase;
        var folded = FoldedText.Of(text);
        var with = With().Match(folded.Value);
        if (!with.Success || !UnitPhrases.StartsWithUnit(text))
            return null;
        return new LeadPhrase(UnitPhrases.Split(folded.Slice(0, with.Index)), Coordinating(folded, with.Index));
    }

    private static IReadOnlyList<string> Coordinating(FoldedText folded, int from)
    {
        var with = With().Match(folded.Value, from);
        if (CoordinatesBehind().Match(folded.Value[from..]) is { Success: true } behind && behind.Groups["units"] is { Length: < LongestName } units)
            return UnitPhrases.Split(folded.Slice(from + units.Index, units.Length));
        if (!with.Success || with.Index - from > 30)
            return [];
        var start = with.Index + with.Length;
        var end = folded.Value.IndexOfAny([';', '.', ':', ')'], start);
        var words = folded.Slice(start, (end < 0 ? folded.Value.Length : end) - start);
        var cut = Folding.Fold(UnitPhrases.CutAtVerb(words)).Length;
        return UnitPhrases.Split(FoldedText.Of(words).Slice(0, Math.Min(cut, FoldedText.Of(words).Value.Length)));
    }

    private static int ClauseStart(string folded, int end)
    {
        var start = Math.Min(end, folded.LastIndexOfAny([';', '.', ':', '('], Math.Max(0, end - 1)) + 1);
        var given = folded.LastIndexOf("giao ", Math.Max(0, end - 1), Math.Max(0, end - start), StringComparison.Ordinal);
        if (given >= start && UnitPhrases.StartsWithUnit(folded[(given + "giao ".Length)..end]))
            return given + "giao ".Length;
        var by = folded.LastIndexOf(" do ", Math.Max(0, end - 1), Math.Max(0, end - start), StringComparison.Ordinal);
        return by >= start && UnitPhrases.StartsWithUnit(folded[(by + 4)..end]) ? by + 4 : start;
    }

    [GeneratedRegex(@",? (?:la (?:don vi|co quan) |lam )?\(?chu tri\b(?! soan thao)")]
    private static partial Regex Leading();

    [GeneratedRegex(@",? (?:va )?phoi hop(?: chat che)?,?(?: cung voi| cung| voi)?\b")]
    private static partial Regex With();

    /// <summary>"…; các sở, ban, ngành phối hợp": the verb stands last.</summary>
    [GeneratedRegex(@"^ ?[;,] (?<units>[^;.()]+?) phoi hop ?(?:[;.)]|$)")]
    private static partial Regex CoordinatesBehind();

    [GeneratedRegex(@"^(?:mot |cac )?(?:co quan|don vi|phong|ban|bo phan|van ban)$|^(?:co quan|don vi) (?:duoc|nao)")]
    private static partial Regex Vague();
}
