using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Skills.Drafting.Word;

/// <summary>Makes tables: with lines for facts, without for what stands side by side.</summary>
internal static class WordTable
{
    /// <summary>A table of columns side by side, without lines.</summary>
    /// <param name="columns">Each column's width and paragraphs.</param>
    public static Table Beside(params IReadOnlyList<(int Width, IEnumerable<OpenXmlElement> Content)> columns) => new(
        Properties(null),
        Grid(columns.Select(column => column.Width)),
        new TableRow([new TableRowProperties(new CantSplit()), .. columns.Select(column => Cell(column.Width, column.Content))]));

    /// <summary>A table with lines, whose first row comes again on every page.</summary>
    /// <param name="widths">The columns' widths.</param>
    /// <param name="head">What the columns are called.</param>
    /// <param name="rows">The rows.</param>
    public static Table Lined(IReadOnlyList<int> widths, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var heading = new WordLook(WordForm.HeadSize) { Align = JustificationValues.Center, Bold = true };
        var words = new WordLook(WordForm.HeadSize);
        return new Table(
        [
            Properties(Lines()),
            Grid(widths),
            Row(new TableRowProperties(new CantSplit(), new TableHeader()), head, heading),
            .. rows.Select(row => Row(new TableRowProperties(new CantSplit()), row, words)),
        ]);

        TableRow Row(TableRowProperties properties, IReadOnlyList<string> cells, WordLook look) =>
            new([properties, .. cells.Select((cell, at) => Cell(widths[at], [WordParagraph.Of(cell, look)]))]);
    }

    private static TableCell Cell(int width, IEnumerable<OpenXmlElement> content) =>
        new([new TableCellProperties { TableCellWidth = new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = WordForm.Number(width) } }, .. content]);

    private static TableGrid Grid(IEnumerable<int> widths) => new([.. widths.Select(width => new GridColumn { Width = WordForm.Number(width) })]);

    private static TableProperties Properties(TableBorders? lines) => new()
    {
        TableWidth = new TableWidth { Type = TableWidthUnitValues.Dxa, Width = WordForm.Number(WordForm.TextWidth) },
        TableBorders = lines,
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
    };

    private static TableBorders Lines() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
