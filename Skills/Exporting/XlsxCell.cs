using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Skills.Exporting;

/// <summary>A value as a cell of an Excel sheet.</summary>
internal static class XlsxCell
{
    /// <summary>Excel refuses a workbook with more in a cell.</summary>
    private const int TextLimit = 32_767;

    /// <summary>The cell.</summary>
    public static Cell Of(ExportCell cell) => cell switch
    {
        ExportCell.Text { Words: var words } => new Cell(new InlineString(new Text(Held(words)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
        },
        ExportCell.Number { Value: var number } => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))),
        ExportCell.Day { Value: var day } => Dated(day.ToDateTime(TimeOnly.MinValue), XlsxStyles.Day),
        ExportCell.Instant { Value: var instant } => Dated(instant.DateTime, XlsxStyles.Time),
        _ => new Cell(),
    };

    private static Cell Dated(DateTime local, uint style) =>
        new(new CellValue(local.ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };

    /// <summary>Without the control characters that XML cannot hold.</summary>
    private static string Held(string words)
    {
        var held = words.All(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign))
            ? words
            : string.Concat(words.Where(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign)));
        if (held.Length <= TextLimit)
            return held;
        var end = char.IsHighSurrogate(held[TextLimit - 2]) ? TextLimit - 2 : TextLimit - 1;
        return $"{held[..end]}…";
    }
}
