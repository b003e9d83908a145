using System.Text.RegularExpressions;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;
using Assistant.Knowledge.Vietnamese.Restoring;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Tells how sure the reading of units is, by the units themselves.</summary>
internal static partial class UnitDoubt
{
    private const int LongestName = 110;
    private const double Unsure = 0.5;
    private const double Unusual = 0.8;

    /// <summary>How a list of units was read.</summary>
    /// <param name="field">Leads or coordinators.</param>
    /// <param name="units">The units.</param>
    /// <param name="lines">Where they stand.</param>
    /// <param name="inPlace">How sure units are that stand where these do.</param>
    public static FieldReading Reading(PlanField field, IReadOnlyList<string> units, LineSpan lines, double inPlace)
    {
        if (units.Any(RanOn))
            return new FieldReading(field, lines, Unsure, DoubtReason.Ambiguous);
        if (units.Any(IsMisread))
            return new FieldReading(field, lines, Unsure, DoubtReason.Misread);
        return new FieldReading(field, lines, units.All(UnitPhrases.StartsWithUnit) ? inPlace : Math.Min(inPlace, Unusual));
    }

    /// <summary>Whether words show that letters were misread: digits within words, letters that Vietnamese does not have.</summary>
    public static bool HoldsForeignLetters(string words) => Foreign().IsMatch(words);

    private static bool RanOn(string unit) =>
        unit.Length > LongestName || unit.Contains(':', StringComparison.Ordinal) || unit.Contains(". ", StringComparison.Ordinal) || HoldsDay().IsMatch(unit) || HoldsClause().IsMatch(unit)
        || UnitPhrases.CutAtVerb(unit).Length < UnitPhrases.Clean(unit).Length;

    /// <summary>A small-lettered word without the shape of a syllable is none.</summary>
    private static bool IsMisread(string unit) =>
        HoldsForeignLetters(unit) || SmallWord().Matches(unit).Any(word => !SyllableShape.Fits(Folding.Fold(word.Value)));

    /// <summary>Words of sentences that no name of a unit has.</summary>
    [GeneratedRegex(@" (?:cho(?! vay)|để|khi|nhằm|đã|sẽ|phải|được|nếu|trước|sau) ")]
    private static partial Regex HoldsClause();

    [GeneratedRegex(@"\d/\d")]
    private static partial Regex HoldsDay();

    [GeneratedRegex(@"\p{Ll}\d|\d\p{Ll}{2}|[äöüëïîûåæœçñ¢£§|]", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"(?<![\p{L}\d&.])\p{Ll}+(?![\p{L}\d&.])")]
    private static partial Regex SmallWord();
}
