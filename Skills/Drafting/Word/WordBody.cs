using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Writes grounds and text, and the mark that ends it.</summary>
internal static class WordBody
{
    private const int NumberWidth = 760;
    private const int SourceWidth = 1_900;

    /// <summary>The paragraphs and tables.</summary>
    public static IEnumerable<OpenXmlElement> Of(OfficialDocument document)
    {
        foreach (var (ground, at) in document.Grounds.Select((ground, at) => (ground, at)))
            yield return WordParagraph.Of(ground + (at == document.Grounds.Count - 1 ? "." : ";"), WordLook.Body with { Italic = true });
        foreach (var (block, at) in document.Body.Select((block, at) => (block, at)))
        {
            var isLast = at == document.Body.Count - 1;
            foreach (var element in Of(block, isLast))
                yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Of(DocumentBlock block, bool isLast) => block switch
    {
        DocumentBlock.Title title => [WordParagraph.Of(title.Text, WordLook.Body with { Bold = true, Italic = title.Level > 2, Before = WordForm.Between, KeepsWithNext = true })],
        DocumentBlock.Paragraph paragraph => [WordParagraph.Of(isLast ? Ended(paragraph.Text) : paragraph.Text, WordLook.Body)],
        DocumentBlock.Table table => [TableOf(table), WordParagraph.Of(isLast ? DraftTexts.Of("End") : "", WordLook.Body with { After = 0 })],
        _ => throw new InvalidOperationException($"No form for {block.GetType().Name}."),
    };

    /// <summary>The mark takes the place of the last full stop.</summary>
    private static string Ended(string text) => text.TrimEnd('.', ' ') + DraftTexts.Of("End");

    private static Table TableOf(DocumentBlock.Table table)
    {
        var rest = WordForm.TextWidth - NumberWidth - SourceWidth;
        var share = rest / (table.Columns.Count + 1);
        int[] widths = [NumberWidth, rest - (share * (table.Columns.Count - 1)), .. Enumerable.Repeat(share, table.Columns.Count - 1), SourceWidth];
        return WordTable.Lined(
            widths,
            [DraftTexts.Of("Column.Number"), .. table.Columns, DraftTexts.Of("Column.Source")],
            table.Rows.Select((row, at) => (IReadOnlyList<string>)[WordForm.Number(at + 1), .. row.Cells, DraftSources.Of(row.Source)]));
    }
}
