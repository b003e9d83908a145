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
    /// <param name="planPeriod">The stretch that the plan's title names: "năm 2026"; null where it names none.</param>
    /// <param name="year">The year of the plan; null where it is not known.</param>
    public IReadOnlyList<Target> Extract(OutlineNode root, string? planPeriod, int? year)
    {
        var kept = new List<(TargetReading Reading, OutlineNode? Section)>();
        foreach (var node in root.SelfAndDescendants().Where(node => node.Body is not null))
        {
            var section = SectionKinds.SectionOf(node);
            var context = TargetContext.Of(node, year);
            if (context.Excluded || (section is not null && SectionKinds.Of(section) is SectionKind.Situation or SectionKind.Funding))
                continue;
            var product = FieldFinder.StartsWithField(node.Body!) && FieldFinder.Find(node.Body!)[0].Kind == FieldKind.Products;
            foreach (var reading in TargetSentences.Read(node.Body!, context))
            {
                if (!kept.Any(other => Restates(other, reading, section, product)))
                    kept.Add((reading, section));
            }
        }

        return [.. kept.Select(item => Goal(item.Reading, planPeriod))];
    }

    private Target Goal(TargetReading reading, string? planPeriod) =>
        new(reading.Metric, reading.Comparison, reading.Value, reading.Unit, reading.Period ?? planPeriod, evidence.Of(reading.Block))
        {
            Readings = TargetReadings.Of(reading),
        };

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
