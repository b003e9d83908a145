using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>Writes the rows that a conversation keeps in mind as they were written or read before, and has those that it reads again as the same objects.</summary>
internal sealed class KeptThingsJson : JsonConverter<IReadOnlyList<RecalledThing>>
{
    /// <summary>The same answers are given to many.</summary>
    private const int MostRead = 128;

    private readonly KnownJson<KeptThings> _read = new(MostRead);

    /// <inheritdoc/>
    public override IReadOnlyList<RecalledThing> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        using var json = JsonDocument.ParseValue(ref reader);
        return _read.Of(JsonMarshal.GetRawUtf8Value(json.RootElement), bytes => Read(bytes, TypeOf(options)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<RecalledThing> value, JsonSerializerOptions options) =>
        writer.WriteRawValue(KeptThings.Of(value).Written(things => Write(things, options)), skipInputValidation: true);

    private static KeptThings Read(byte[] json, JsonTypeInfo<RecalledThing> type)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var things = new List<RecalledThing>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            things.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException());
        return KeptThings.Read(things, json);
    }

    private static byte[] Write(RecalledThing[] things, JsonSerializerOptions options)
    {
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true }))
        {
            writer.WriteStartArray();
            foreach (var thing in things)
                JsonSerializer.Serialize(writer, thing, TypeOf(options));
            writer.WriteEndArray();
        }

        return written.ToArray();
    }

    private static JsonTypeInfo<RecalledThing> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<RecalledThing>)options.GetTypeInfo(typeof(RecalledThing));
}
