namespace Assistant.Knowledge.Outline;

/// <summary>A text as a tree, and the footnotes that were taken out of its flow.</summary>
/// <param name="Root">The whole text.</param>
/// <param name="Footnotes">The footnotes, in order.</param>
public sealed record PlanOutline(OutlineNode Root, IReadOnlyList<TextBlock> Footnotes)
{
    /// <summary>Every block of text, footnotes included, in the order of their first lines.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; } =
    [
        .. Root.SelfAndDescendants()
            .Select(node => node.Body)
            .OfType<TextBlock>()
            .Concat(Footnotes)
            .OrderBy(block => block.Lines.First),
    ];
}
