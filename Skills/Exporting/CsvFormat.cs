using System.Globalization;
using System.Text;
using CsvHelper;

namespace Assistant.Skills.Exporting;

/// <summary>
/// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark. A spreadsheet takes text that begins with one of
/// <c>= + - @</c> for a formula, and whoever typed it would have it run on a colleague's machine: such text gets an apostrophe before it.
/// </summary>
internal sealed class CsvFormat : IExportFormat
{
    private const string FormulaSigns = "=+-@＝＋－＠";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public async Task WriteAsync(ExportTable table, Stream file, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n" }, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns], cancellationToken);
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
            await csv.WriteRecordAsync([.. row.Select(Field)], cancellationToken);
    }

    private static string Field(ExportCell cell) => cell switch
    {
        ExportCell.Text { Words: var words } => Harmless(words),
        ExportCell.Number { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
        ExportCell.Day { Value: var day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ExportCell.Instant { Value: var instant } => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Space, tabs and line ends before the sign do not make it harmless: some programs trim them.</summary>
    private static string Harmless(string words) =>
        words.SkipWhile(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)).Take(1).Any(FormulaSigns.Contains) ? $"'{words}" : words;
}
