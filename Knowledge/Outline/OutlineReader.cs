using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline;

/// <summary>Turns lines into a tree of headings, items, bullets and paragraphs.</summary>
public static class OutlineReader
{
    /// <summary>Reads an outline.</summary>
    /// <param name="lines">The lines to read, ascending; others may have been left out.</param>
    public static PlanOutline Read(IEnumerable<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var cleaned = LineCleaner.Clean(lines);
        RunningHeads.TakeOut(cleaned);
        var strays = StrayLines.TakeOut(cleaned);
        PlainHeadings.Mark(cleaned);
        var assembler = new BlockAssembler(LineFlow.Of(cleaned));
        foreach (var line in cleaned)
            assembler.Add(line);
        return new PlanOutline(BuildTree(assembler.Finish()), [.. assembler.Footnotes, .. strays]);
    }

    private static OutlineNode BuildTree(IReadOnlyList<OutlineNode> nodes)
    {
        var root = new OutlineNode(MarkerKind.Root, "", null);
        var open = new Stack<OutlineNode>();
        open.Push(root);
        foreach (var node in nodes)
        {
            // Running text belongs below the last numbered node; it closes bullets, as a bullet closes bullets.
            var rank = node.Kind == MarkerKind.Paragraph ? MarkerKind.Bullet : node.Kind;
            while (open.Peek().Kind >= rank && !HoldsDeeper(open.Peek(), node))
                open.Pop();
            open.Peek().Add(node);
            if (node.Kind != MarkerKind.Paragraph)
                open.Push(node);
        }

        MakeUnique(root);
        return root;
    }

    /// <summary>"2.1.3" stands below "2.1".</summary>
    private static bool HoldsDeeper(OutlineNode above, OutlineNode node) =>
        above.Kind == MarkerKind.SubItem && node.Kind == MarkerKind.SubItem && node.Label.StartsWith(above.Label + ".", StringComparison.Ordinal);

    /// <summary>A label that comes again gets its count: the second section II is II(2).</summary>
    private static void MakeUnique(OutlineNode root)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in root.SelfAndDescendants().Where(node => node.Key.Length > 0))
        {
            var key = node.Key;
            var count = seen.GetValueOrDefault(key) + 1;
            seen[key] = count;
            if (count > 1)
                node.Label = $"{node.Label}({count})";
        }
    }
}
