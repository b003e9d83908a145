using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Skills.Exporting;

/// <summary>An Excel workbook with one sheet: days and times are dates that Excel counts with, and words are text that it never takes for a formula.</summary>
internal sealed class XlsxFormat : IExportFormat
{
    private const int RowLimit = 1_048_576;

    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    public async Task WriteAsync(ExportTable table, Stream file, CancellationToken cancellationToken)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Create();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = table.Name }));

        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(FrozenHeader());
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select(column => XlsxCell.Of(new ExportCell.Text(column)))));
        var rows = 1;
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            if (++rows > RowLimit)
                throw new IOException($"{table.Name}: an Excel sheet holds no more than {RowLimit} rows; export fewer days, or csv.");
            writer.WriteElement(new Row(row.Select(XlsxCell.Of)));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SheetViews FrozenHeader() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    });
}
