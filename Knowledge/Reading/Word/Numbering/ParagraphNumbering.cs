using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>
/// Counts the numbered paragraphs of a document and gives the number that Word shows in front of each. Paragraphs are to be
/// asked for in their order, each once.
/// </summary>
internal sealed partial class ParagraphNumbering(NumberingDefinitions definitions, WordStyles styles)
{
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<NumberingList> _begun = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number or bullet of the next paragraph; null for a paragraph without one.</summary>
    public string? Next(XElement paragraph)
    {
        if (Place(paragraph) is not var (list, rank) || !list.Levels.TryGetValue(rank, out var level))
            return null;
        var counters = Count(list, rank, level);
        var shown = level.Format == "bullet" ? Bullets.Shown(level.Text) : Shown(list, level, counters);
        return shown.Length > 0 ? shown : null;
    }

    /// <summary>Which numbering a paragraph belongs to, by itself or through its styles, and on which level.</summary>
    private (NumberingList List, int Rank)? Place(XElement paragraph)
    {
        var own = paragraph.Child("pPr").Child("numPr");
        var chain = styles.Chain(styles.OfParagraph(paragraph)).ToList();
        if (own.Child("numId").Number() is { } id)
            return definitions.Find(id) is { } list ? (list, own.Child("ilvl").Number() ?? 0) : null;

        // A style that switches numbering off hides what the styles above it say.
        if (chain.FirstOrDefault(style => style.NumberingId is not null) is not { } numbered || definitions.Find(numbered.NumberingId ?? 0) is not { } inherited)
            return null;
        var rank = own.Child("ilvl").Number()
            ?? chain.Select(style => style.Level ?? inherited.RankOf(style.Id)).FirstOrDefault(level => level is not null);
        return (inherited, rank ?? 0);
    }

    private int?[] Count(NumberingList list, int rank, NumberingLevel level)
    {
        if (!_counters.TryGetValue(list.Counting, out var counters))
            _counters[list.Counting] = counters = new int?[9];
        if (_begun.Add(list))
        {
            foreach (var (at, start) in list.Starts)
                counters[at] = start - 1;
        }

        counters[rank] = counters[rank] + 1 ?? level.Start;
        for (var below = rank + 1; below < counters.Length; below++)
        {
            if (list.Levels.TryGetValue(below, out var lower) && rank < lower.RestartAfter)
                counters[below] = list.Starts.TryGetValue(below, out var start) ? start - 1 : null;
        }

        for (var above = 0; above < rank; above++)
            counters[above] ??= list.Levels.GetValueOrDefault(above)?.Start ?? 1;
        return counters;
    }

    private static string Shown(NumberingList list, NumberingLevel level, int?[] counters)
    {
        var shown = new StringBuilder();
        var from = 0;
        foreach (Match place in Place().Matches(level.Text))
        {
            var rank = place.Value[1] - '1';
            var format = level.IsLegal ? "decimal" : list.Levels.GetValueOrDefault(rank)?.Format ?? "decimal";
            shown.Append(level.Text, from, place.Index - from).Append(NumberText.Of(counters[rank] ?? 1, format));
            from = place.Index + place.Length;
        }

        return shown.Append(level.Text, from, level.Text.Length - from).ToString().Trim();
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();
}
