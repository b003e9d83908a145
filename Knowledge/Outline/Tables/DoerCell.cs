using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Tells who leads and who coordinates where one cell names both.</summary>
internal static partial class DoerCell
{
    /// <summary>The units, in order; where the cell does not tell them apart, all lead.</summary>
    /// <param name="cell">The words of the cell, its paragraphs apart by line breaks.</param>
    /// <param name="mixed">Whether the header says that both kinds stand in the cell: then the first unit leads and the others coordinate.</param>
    public static (IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators) Split(string cell, bool mixed)
    {
        var folded = FoldedText.Of(cell.Replace('\n', ';'));
        var labels = Label().Matches(folded.Value);
        if (labels.Count > 0)
            return ByLabels(cell, folded, labels);

        if (Inline().Match(folded.Value) is { Success: true } inline)
            return (Units(cell[..folded.ToOriginal(inline.Index)]), Units(cell[folded.ToOriginal(inline.Index + inline.Length)..]));

        var units = UnitCell.Split(cell);
        if (units.Any(unit => IsMarked(unit)))
            return ([.. units.Where(unit => !IsMarked(unit, "phoi hop")).Select(Bare)], [.. units.Where(unit => IsMarked(unit, "phoi hop")).Select(Bare)]);

        return mixed && units.Count > 1 ? ([units[0]], [.. units.Skip(1)]) : (units, []);
    }

    private static (IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators) ByLabels(string cell, FoldedText folded, MatchCollection labels)
    {
        var leads = new List<string>(Units(cell[..folded.ToOriginal(labels[0].Index)]));
        var coordinators = new List<string>();
        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? folded.ToOriginal(labels[i + 1].Index) : cell.Length;
            var units = Units(cell[folded.ToOriginal(labels[i].Index + labels[i].Length)..end]);
            (labels[i].Value.Contains("phoi hop", StringComparison.Ordinal) ? coordinators : leads).AddRange(units);
        }

        return (leads, coordinators);
    }

    private static IReadOnlyList<string> Units(string words) => UnitCell.Split(words.Trim(' ', ',', ';', ':', '-', '\n'));

    private static bool IsMarked(string unit, string mark = "") =>
        Mark().Match(Folding.Fold(unit)) is { Success: true } match && match.Value.Contains(mark, StringComparison.Ordinal);

    private static string Bare(string unit)
    {
        var folded = FoldedText.Of(unit);
        return Mark().Match(folded.Value) is { Success: true } match ? unit[..folded.ToOriginal(match.Index)].Trim() : unit;
    }

    [GeneratedRegex(@"(?<![a-z])((cac )?(don vi|co quan|bo phan) )?(chu tri|phoi hop|tham muu|thuc hien)( thuc hien)? ?:")]
    private static partial Regex Label();

    [GeneratedRegex(@"( chu tri| la dau moi)?,? ?(?<![a-z])phoi hop (voi|cung)( voi)?(?![a-z])| chu tri[,;] phoi hop ")]
    private static partial Regex Inline();

    [GeneratedRegex(@" ?\((don vi )?(chu tri|phoi hop)\)$")]
    private static partial Regex Mark();
}
