using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Assistant.Knowledge.Tests.Reading.Spreadsheets;

/// <summary>A workbook put together for a test: one sheet out of rows of values, or out of XML.</summary>
public sealed record SheetFile(params object?[][] Rows)
{
    /// <summary>Merged cells: "A1:C1".</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    /// <summary>Number formats; a value of a <see cref="Styled"/> cell names one by its place.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>The inside of the sheet instead of the rows.</summary>
    public string? Xml { get; init; }

    /// <summary>Rows that are hidden, from 1.</summary>
    public IReadOnlyList<int> HiddenRows { get; init; } = [];

    /// <summary>XML before the rows: the columns.</summary>
    public string Before { get; init; } = "";

    /// <summary>XML between the rows and the merged cells: a filter.</summary>
    public string After { get; init; } = "";

    /// <summary>A second sheet that is hidden and says this.</summary>
    public string? Hidden { get; init; }

    /// <summary>A value in a format.</summary>
    public sealed record Styled(double Value, int Format);

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheets = Sheet(workbook, 1, "Phân công", "", Xml ?? Inside());
            if (Hidden is not null)
                sheets += Sheet(workbook, 2, "Danh mục", """ state="hidden" """, $"""<sheetData><row r="1">{Cell(Hidden, 1, 0)}</row></sheetData>""");
            Feed(workbook, "workbook", $"<sheets>{sheets}</sheets>");
            Feed(workbook.AddNewPart<WorkbookStylesPart>(), "styleSheet", Styles());
        }

        return stream.ToArray();
    }

    private static string Sheet(WorkbookPart workbook, int id, string name, string state, string inside)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        Feed(part, "worksheet", inside);
        return string.Create(CultureInfo.InvariantCulture, $"""<sheet name="{name}" sheetId="{id}" {state} r:id="{workbook.GetIdOfPart(part)}"/>""");
    }

    private string Inside()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < Rows.Length; i++)
        {
            var hidden = HiddenRows.Contains(i + 1) ? """ hidden="1" """ : "";
            rows.Append(CultureInfo.InvariantCulture, $"""<row r="{i + 1}" {hidden}>{string.Concat(Rows[i].Select((value, column) => Cell(value, i + 1, column)))}</row>""");
        }

        var merges = Merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(Merges.Select(merge => $"""<mergeCell ref="{merge}"/>"""))}</mergeCells>";
        return $"{Before}<sheetData>{rows}</sheetData>{After}{merges}";
    }

    private static string Cell(object? value, int row, int column)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
        return value switch
        {
            null => "",
            string text => $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
            Styled styled => string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="{styled.Format + 1}"><v>{styled.Value}</v></c>"""),
            _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}"><v>{value}</v></c>"""),
        };
    }

    private string Styles()
    {
        var formats = string.Concat(Formats.Select((format, i) => string.Create(CultureInfo.InvariantCulture, $"""<numFmt numFmtId="{170 + i}" formatCode="{SecurityElement.Escape(format)}"/>""")));
        var cells = string.Concat(Formats.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"""<xf numFmtId="{170 + i}" applyNumberFormat="1"/>""")));
        return $"""<numFmts>{formats}</numFmts><cellXfs><xf numFmtId="0"/>{cells}</cellXfs>""";
    }

    private static void Feed(OpenXmlPart part, string root, string inside) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(
        $"""
        <{root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{inside}</{root}>
        """)));
}
