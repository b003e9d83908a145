namespace Assistant.Knowledge.Reading.Pages;

/// <summary>Words that stand at the same height, from left to right; there is at least one.</summary>
internal sealed class PageRow
{
    /// <summary>Creates a row.</summary>
    public PageRow(IEnumerable<PageWord> words)
    {
        Words = [.. words.OrderBy(word => word.Box.Left)];
        Box = Box.Around(Words.Select(word => word.Box));
        Size = Median(Words.Select(word => word.Box.Height));
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<PageWord> Words { get; }

    /// <summary>Where they stand.</summary>
    public Box Box { get; }

    /// <summary>The usual height of its words.</summary>
    public double Size { get; }

    /// <summary>Its words with a blank between them; a raised number is written as such.</summary>
    public string Text => RowText.Of(this);

    /// <summary>The middle one of some numbers; there is at least one.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
