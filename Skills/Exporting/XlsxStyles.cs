using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Skills.Exporting;

/// <summary>How cells look: days and times in Vietnam's order.</summary>
internal static class XlsxStyles
{
    /// <summary>The style of a day.</summary>
    public const uint Day = 1;

    /// <summary>The style of a day with its time.</summary>
    public const uint Time = 2;

    /// <summary>The first number that a workbook may give to a format of its own.</summary>
    private const uint DayFormat = 164;
    private const uint TimeFormat = 165;

    /// <summary>Creates them.</summary>
    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "dd/mm/yyyy hh:mm" }),
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TimeFormat, ApplyNumberFormat = true }));
}
