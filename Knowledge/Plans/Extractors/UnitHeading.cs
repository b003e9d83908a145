using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>A heading that names a unit: "1. Phòng Nội vụ", "Trách nhiệm của …", "Đối với các trường: …".</summary>
/// <param name="Unit">The unit as the plan names it.</param>
/// <param name="Rest">Where in the block the unit's duties begin; the block's length where it is a mere heading.</param>
internal sealed partial record UnitHeading(string Unit, int Rest)
{
    private const int LongestUnit = 130;

    /// <summary>The unit that a block begins with; null where it begins with something else.</summary>
    public static UnitHeading? Find(TextBlock block)
    {
        var folded = block.Folded;
        var lead = Lead().Match(folded.Value);
        var start = lead.Length;
        var rest = folded.Value[start..];
        if (!UnitPhrases.StartsWithUnit(rest))
            return null;
        var end = Ends(folded, start);
        var unit = UnitPhrases.Clean(folded.Slice(start, end));
        if (unit.Length is 0 or > LongestUnit || NoUnit().IsMatch(Folding.Fold(unit)))
            return null;
        unit = lead.Length > 0 ? char.ToUpperInvariant(unit[0]) + unit[1..] : unit;
        return new UnitHeading(unit, folded.ToOriginal(start + end));
    }

    private static int Ends(FoldedText folded, int start)
    {
        var rest = folded.Value[start..];
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var limit = colon >= 0 ? colon : rest.Length;
        // The words with their capitals: "Ban Xây dựng Đảng" holds no verb.
        var cut = Folding.Fold(UnitPhrases.CutAtVerb(folded.Slice(start, limit))).Trim();
        var stop = rest.IndexOf(cut, StringComparison.Ordinal) + cut.Length;
        var sentence = rest.IndexOf(". ", StringComparison.Ordinal);
        return Math.Min(sentence >= 0 ? sentence : limit, Math.Max(1, stop));
    }

    [GeneratedRegex(@"^(?:(?:trach nhiem cua|trach nhiem|doi voi|giao(?! vien| duc| su| xu)(?: cho)?|de nghi|yeu cau|nhiem vu cua) )?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:to chuc|thanh lap|bo tri|bao cao|to chuc thuc hien|hoi nghi|hoi thao|doi moi|xa hoi|bo sung|truong hop|bao dam|thue|phong,? chong|quan (?:triet|ly)|ban hanh|thanh tra,? kiem tra|hoi hop|bo may|dai hoi|khoa hoc|vien chuc|doi tuong)\b")]
    private static partial Regex NoUnit();
}
