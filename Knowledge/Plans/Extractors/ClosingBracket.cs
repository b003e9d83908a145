using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// A bracket at an item's end that lists who does it, who helps and when, without a word for leading: "(Phòng Kế hoạch; Văn
/// phòng phối hợp; quý I - quý II/2026)".
/// </summary>
/// <param name="Units">The units it names.</param>
internal sealed partial record ClosingBracket(LeadPhrase Units)
{
    private const int LongestUnit = 110;

    /// <summary>The bracket that a text ends with; null where it ends with another one or none.</summary>
    public static ClosingBracket? Find(string text)
    {
        var folded = FoldedText.Of(text);
        if (AtEnd().Match(folded.Value) is not { Success: true } bracket)
            return null;
        var inner = bracket.Groups["inner"];
        var leads = new List<string>();
        var coordinators = new List<string>();
        var when = false;
        for (var from = inner.Index; from < inner.Index + inner.Length;)
        {
            var end = folded.Value.IndexOf(';', from, inner.Index + inner.Length - from);
            end = end < 0 ? inner.Index + inner.Length : end;
            var part = folded.Slice(from, end - from).Trim();
            from = end + 1;
            if (Helps().Match(Folding.Fold(part)) is { Success: true })
                coordinators.AddRange(UnitPhrases.Split(part));
            else if (When().IsMatch(Folding.Fold(part)))
                when = true;
            else if (leads.Count == 0 && part.Length <= LongestUnit && UnitPhrases.StartsWithUnit(part) && UnitPhrases.CutAtVerb(part).Length == UnitPhrases.Clean(part).Length)
                leads.AddRange(UnitPhrases.Split(part));
            else
                return null;
        }

        return leads.Count > 0 && (when || coordinators.Count > 0)
            ? new ClosingBracket(new LeadPhrase(leads, coordinators, folded.ToOriginal(bracket.Index), folded.ToOriginal(inner.Index + inner.Length)))
            : null;
    }

    [GeneratedRegex(@"\((?<inner>[^()]{6,300})\) ?[.;]?$")]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^.{3,150} (?:cung )?(?:phoi hop|tham gia)$|^(?:cung )?phoi hop\b")]
    private static partial Regex Helps();

    [GeneratedRegex(@"^(?:quy|thang|ngay|nam|tu|trong|truoc|den|vao|hang|moi|thuong xuyen|dinh ky|xong|hoan thanh|cham nhat|thoi gian|thuc hien|ca nam|khi|ngay khi|dip|du kien|\d)\b")]
    private static partial Regex When();
}
