using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assistant.Skills.Exporting;

/// <summary>One JSON array with an object for each row, which names every column; what was not said is null. Only some rows are held at a time.</summary>
internal sealed class JsonFormat : IExportFormat
{
    private const int FlushAt = 64 * 1024;

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public async Task WriteAsync(ExportTable table, Stream file, CancellationToken cancellationToken)
    {
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        await using var json = new Utf8JsonWriter(file, options);
        json.WriteStartArray();
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            json.WriteStartObject();
            foreach (var (column, cell) in table.Columns.Zip(row))
                Write(json, column, cell);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
                await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string column, ExportCell cell)
    {
        switch (cell)
        {
            case ExportCell.Text { Words: var words }:
                json.WriteString(column, words);
                break;
            case ExportCell.Number { Value: var number }:
                json.WriteNumber(column, number);
                break;
            case ExportCell.Day { Value: var day }:
                json.WriteString(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ExportCell.Instant { Value: var instant }:
                json.WriteString(column, instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteNull(column);
                break;
        }
    }
}
