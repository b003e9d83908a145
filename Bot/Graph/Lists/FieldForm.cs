using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assistant.Bot.Graph.Lists;

/// <summary>The fields of an item as they are written and read.</summary>
internal static class FieldForm
{
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A new item.</summary>
    public static ReadOnlyMemory<byte> WriteItem(string recordId, long version, IReadOnlyDictionary<string, FieldValue> fields) => Write(writer =>
    {
        writer.WriteStartObject("fields");
        writer.WriteString(ListShape.RecordId, recordId);
        // A new item's columns are empty anyway.
        WriteFields(writer, version, fields.Where(field => field.Value is not FieldValue.Empty));
        writer.WriteEndObject();
    });

    /// <summary>The change of an item.</summary>
    public static ReadOnlyMemory<byte> WriteChange(long version, IReadOnlyDictionary<string, FieldValue> fields) =>
        Write(writer => WriteFields(writer, version, fields));

    /// <summary>A column as its shape says; what a person typed in another form is empty rather than wrong.</summary>
    public static FieldValue Read(JsonElement fields, ListColumn column)
    {
        if (fields.ValueKind != JsonValueKind.Object || !fields.TryGetProperty(column.Name, out var value))
            return new FieldValue.Empty();
        return (column, value.ValueKind) switch
        {
            (ListColumn.Text or ListColumn.Note or ListColumn.Choice, JsonValueKind.String) when value.GetString() is { Length: > 0 } text => new FieldValue.Text(text),
            (ListColumn.Number, JsonValueKind.Number) when value.TryGetDecimal(out var number) => new FieldValue.Number(number),
            (ListColumn.YesNo, JsonValueKind.True or JsonValueKind.False) => new FieldValue.YesNo(value.GetBoolean()),
            (ListColumn.Day, JsonValueKind.String) when value.TryGetDateTimeOffset(out var instant) => new FieldValue.Day(GraphTime.Day(instant)),
            (ListColumn.Instant, JsonValueKind.String) when value.TryGetDateTimeOffset(out var instant) => new FieldValue.Instant(instant),
            _ => new FieldValue.Empty(),
        };
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Letters);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteFields(Utf8JsonWriter writer, long version, IEnumerable<KeyValuePair<string, FieldValue>> fields)
    {
        writer.WriteNumber(ListShape.RecordVersion, version);
        foreach (var (name, value) in fields)
            WriteField(writer, name, value);
    }

    private static void WriteField(Utf8JsonWriter writer, string name, FieldValue value)
    {
        switch (value)
        {
            case FieldValue.Empty:
                writer.WriteNull(name);
                break;
            case FieldValue.Text text:
                writer.WriteString(name, text.Value);
                break;
            case FieldValue.Number number:
                writer.WriteNumber(name, number.Value);
                break;
            case FieldValue.Day day:
                writer.WriteString(name, Utc(GraphTime.Noon(day.Value)));
                break;
            case FieldValue.Instant instant:
                writer.WriteString(name, Utc(instant.Value));
                break;
            case FieldValue.YesNo yesNo:
                writer.WriteBoolean(name, yesNo.Value);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Utc(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
