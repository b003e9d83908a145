using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Testing.Documents;

/// <summary>Makes .xlsx files as offices keep them: title rows over merged cells, shared texts, dates stored as numbers with a format.</summary>
public static class WorkbookMaker
{
    private const uint DateStyle = 1;
    private const uint VietnameseDate = 164;

    /// <summary>Makes the file.</summary>
    public static byte[] Make(params Sheet[] sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var texts = new List<string>();
            var names = new Sheets();
            foreach (var sheet in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet, texts);
                names.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)names.ChildElements.Count + 1, Name = sheet.Name });
            }

            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                texts.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
            book.Workbook = new Workbook(names);
        }

        return stream.ToArray();
    }

    private static Worksheet Worksheet(Sheet sheet, List<string> texts)
    {
        var data = new SheetData();
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var made = new Row { RowIndex = (uint)row + 1 };
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (Cell(sheet.Rows[row][column], texts) is not { } cell)
                    continue;
                cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");
                made.Append(cell);
            }

            data.Append(made);
        }

        return sheet.Merged.Count == 0
            ? new Worksheet(data)
            : new Worksheet(data, new MergeCells(sheet.Merged.Select(range => new MergeCell { Reference = range })));
    }

    private static Cell? Cell(SheetCell cell, List<string> texts) => cell switch
    {
        SheetCell.Text text => new Cell(new CellValue(Shared(text.Words, texts).ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.SharedString },
        SheetCell.Day day => new Cell(new CellValue(day.Date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = DateStyle },
        SheetCell.Number number => new Cell(new CellValue(number.Value.ToString(CultureInfo.InvariantCulture))),
        _ => null,
    };

    private static int Shared(string words, List<string> texts)
    {
        var index = texts.IndexOf(words);
        if (index >= 0)
            return index;
        texts.Add(words);
        return texts.Count - 1;
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = VietnameseDate, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = VietnameseDate, ApplyNumberFormat = true }));
}
