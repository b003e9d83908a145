using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// Writes open dialogs as they were written or read before, and has those that it reads again as the same objects: most of them only wait, are stored again with each
/// turn of their conversation, and are read again by whichever replica takes the next.
/// </summary>
/// <param name="frame">How one dialog is written and read.</param>
internal sealed class KeptFramesJson(JsonTypeInfo<DialogFrame> frame) : JsonConverter<IReadOnlyList<DialogFrame>>
{
    /// <summary>Those of the conversations that were spoken in last.</summary>
    private const int MostRead = 512;

    /// <summary>A dialog never changes: what takes its place is another one. It is forgotten with the dialog.</summary>
    private readonly ConditionalWeakTable<DialogFrame, byte[]> _written = [];
    private readonly KnownJson<DialogFrame> _read = new(MostRead);

    /// <inheritdoc/>
    public override IReadOnlyList<DialogFrame> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var frames = new List<DialogFrame>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            frames.Add(_read.Of(JsonMarshal.GetRawUtf8Value(json.RootElement), Read));
        }

        return frames;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<DialogFrame> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var each in value)
            writer.WriteRawValue(_written.GetValue(each, known => JsonSerializer.SerializeToUtf8Bytes(known, frame)), skipInputValidation: true);
        writer.WriteEndArray();
    }

    private DialogFrame Read(byte[] json)
    {
        var read = JsonSerializer.Deserialize(json, frame) ?? throw new JsonException();
        _written.AddOrUpdate(read, json);
        return read;
    }
}
