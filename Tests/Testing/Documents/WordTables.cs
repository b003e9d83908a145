using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Testing.Documents;

/// <summary>The tables of made Word documents: ruled ones with merged cells, and unruled ones that hold two blocks of lines side by side.</summary>
internal static class WordTables
{
    private const int Twips = 9600;

    public static Table Unruled(IReadOnlyList<string> left, IReadOnlyList<string> right) => new(
        new TableProperties(new TableWidth { Type = TableWidthUnitValues.Dxa, Width = Width(Twips) }),
        new TableGrid(new GridColumn { Width = Width(Twips / 2) }, new GridColumn { Width = Width(Twips / 2) }),
        new TableRow(Cell(left, new TableCellProperties()), Cell(right, new TableCellProperties())));

    public static Table Ruled(DocumentBlock.Table table)
    {
        var rules = new TableBorders(
            new TopBorder { Val = BorderValues.Single },
            new LeftBorder { Val = BorderValues.Single },
            new BottomBorder { Val = BorderValues.Single },
            new RightBorder { Val = BorderValues.Single },
            new InsideHorizontalBorder { Val = BorderValues.Single },
            new InsideVerticalBorder { Val = BorderValues.Single });
        var made = new Table(
            new TableProperties(rules),
            new TableGrid(table.Widths.Select(width => new GridColumn { Width = Width(Twips * width / table.Widths.Sum()) })));
        var rows = PlacedCell.Of(table);
        for (var row = 0; row < rows.Count; row++)
        {
            var tableRow = new TableRow();
            if (table.Rows[row].Heading)
                tableRow.Append(new TableRowProperties(new TableHeader()));
            tableRow.Append(rows[row].Select(Cell));
            made.Append(tableRow);
        }

        return made;
    }

    private static TableCell Cell(PlacedCell placed)
    {
        var properties = new TableCellProperties();
        if (placed.Cell.Columns > 1)
            properties.Append(new GridSpan { Val = placed.Cell.Columns });
        if (placed.Continued)
            properties.Append(new VerticalMerge());
        else if (placed.Cell.Rows > 1)
            properties.Append(new VerticalMerge { Val = MergedCellValues.Restart });
        return Cell(placed.Continued ? [""] : placed.Cell.Text.Split('\n'), properties);
    }

    private static TableCell Cell(IReadOnlyList<string> lines, TableCellProperties properties)
    {
        var cell = new TableCell(properties);
        cell.Append((lines.Count > 0 ? lines : [""]).Select(line => WordStyles.Paragraph("Normal", line)));
        return cell;
    }

    private static string Width(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
