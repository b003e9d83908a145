namespace Assistant.Knowledge.Reading.Word;

/// <summary>One cell of a Word table.</summary>
/// <param name="Column">The grid column it begins in, from 0.</param>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="Continues">Whether it is the lower part of a cell merged downwards; <paramref name="Blocks"/> are then the upper cell's.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record WordCell(int Column, int Span, bool Continues, IReadOnlyList<WordBlock> Blocks)
{
    /// <summary>Its paragraphs, blank ones left out; a table inside gives one for each of its rows.</summary>
    public IReadOnlyList<string> Paragraphs { get; } = [.. Blocks.SelectMany(Texts).Select(text => text.Trim()).Where(text => text.Length > 0)];

    /// <summary>The footnotes that its paragraphs refer to.</summary>
    public IEnumerable<string> Notes => Blocks.SelectMany(block => block switch
    {
        WordBlock.Paragraph paragraph => paragraph.Notes,
        WordBlock.Table table => table.Rows.SelectMany(row => row).Where(cell => !cell.Continues).SelectMany(cell => cell.Notes),
        _ => [],
    });

    private static IEnumerable<string> Texts(WordBlock block) => block switch
    {
        WordBlock.Paragraph paragraph => paragraph.Lines,
        WordBlock.Table table => table.Rows.Select(row => string.Join("; ", row
            .Where(cell => !cell.Continues && cell.Paragraphs.Count > 0)
            .Select(cell => string.Join(' ', cell.Paragraphs)))),
        _ => [],
    };
}
