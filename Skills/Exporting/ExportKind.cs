namespace Assistant.Skills.Exporting;

/// <summary>The kinds of file that the journal is exported to.</summary>
public enum ExportKind
{
    /// <summary>Comma-separated values, UTF-8 with a byte order mark, so that Excel reads Vietnamese.</summary>
    Csv,

    /// <summary>One JSON array of objects.</summary>
    Json,

    /// <summary>An Excel workbook.</summary>
    Xlsx,
}
