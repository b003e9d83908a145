using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>One level of a numbering: how its numbers are counted and shown.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">How a number is written: "decimal", "upperRoman", "bullet".</param>
/// <param name="Text">What is shown, "%1" standing for the number of the first level.</param>
/// <param name="RestartAfter">It begins anew after a level of this rank or a higher one (1 is the highest); 0 for never.</param>
/// <param name="IsLegal">Whether every number is shown in Arabic digits, whatever its own level says.</param>
/// <param name="Style">The paragraph style that belongs to the level.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, int RestartAfter, bool IsLegal, string? Style)
{
    /// <summary>Reads a level.</summary>
    /// <param name="level">The element.</param>
    /// <param name="index">Its rank, from 0.</param>
    public static NumberingLevel Of(XElement level, int index) => new(
        Math.Clamp(level.Child("start").Number() ?? 1, 0, 30_000),
        // A format for newer programs stands in front of one that all understand.
        level.Descendants(WordNames.Word + "numFmt").LastOrDefault().Value() ?? "decimal",
        level.Child("lvlText").Value() ?? "",
        level.Child("lvlRestart").Number() ?? index,
        level.Switch("isLgl") ?? false,
        level.Child("pStyle").Value());
}
