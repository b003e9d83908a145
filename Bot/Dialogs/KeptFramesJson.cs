using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assistant.Bot.Dialogs;

/// <summary>Writes open dialogs as they were written before: most of them only wait, and are stored again with each turn of their conversation.</summary>
/// <param name="frame">How one dialog is written and read.</param>
internal sealed class KeptFramesJson(JsonTypeInfo<DialogFrame> frame) : JsonConverter<IReadOnlyList<DialogFrame>>
{
    /// <summary>A dialog never changes: what takes its place is another one. It is forgotten with the dialog.</summary>
    private readonly ConditionalWeakTable<DialogFrame, byte[]> _written = [];

    /// <inheritdoc/>
    public override IReadOnlyList<DialogFrame> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var frames = new List<DialogFrame>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            frames.Add(JsonSerializer.Deserialize(ref reader, frame) ?? throw new JsonException());
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
}
