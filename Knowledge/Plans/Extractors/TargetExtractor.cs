using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Finds quantified goals: shares, ranks, counts. Figures about the past, about money and in lists of products are left out; a
/// figure restated in another section counts once.
/// </summary>
internal sealed class TargetExtractor(EvidenceMaker evidence)
{
    /// <summary>The goals that a plan sets.</summary>
    /// <param name="root">Its outline.</param>
    /// <param name="planPeriod">The stretch that a yearly plan's goals hold for: "năm 2026"; null for other plans.</param>
    public IReadOnlyList<Target> Extract(OutlineNode root, string? planPeriod)
    {
        var kept = new List<(TargetReading Reading, OutlineNode? Section)>();
        foreach (var node in root.SelfAndDescendants().Where(node => node.Body is not null))
        {
            var section = SectionKinds.SectionOf(node);
            if (section is not null && SectionKinds.Of(section) is SectionKind.Situation or SectionKind.Funding)
                continue;
            var product = FieldFinder.StartsWithField(node.Body!) && FieldFinder.Find(node.Body!)[0].Kind == FieldKind.Products;
            foreach (var reading in TargetSentences.Read(node.Body!))
            {
                if (!kept.Any(other => Restates(other, reading, section, product)))
                    kept.Add((reading, section));
            }
        }

        return [.. kept.Select(item => new Target(
            item.Reading.Metric,
            item.Reading.Comparison,
            item.Reading.Value,
            item.Reading.Unit,
            item.Reading.Period ?? planPeriod,
            evidence.Of(item.Reading.Block)))];
    }

    private static bool Restates((TargetReading Reading, OutlineNode? Section) earlier, TargetReading reading, OutlineNode? section, bool product)
    {
        if (earlier.Reading.Value != reading.Value || earlier.Reading.Unit != reading.Unit)
            return false;
        if (product)
            return true;
        return earlier.Section != section
            && earlier.Reading.Comparison == reading.Comparison
            && earlier.Reading.OfShare == reading.OfShare
            && earlier.Reading.SharedPairs(reading) >= 0.5;
    }
}
