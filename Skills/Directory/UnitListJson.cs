using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assistant.Skills.Directory;

/// <summary>Writes a <see cref="UnitList"/> as an array of units.</summary>
public sealed class UnitListJson : JsonConverter<UnitList>
{
    /// <inheritdoc/>
    public override UnitList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list of units is an array.");
        }

        var units = new List<Unit>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            units.Add(JsonSerializer.Deserialize(ref reader, UnitOf(options)) ?? throw new JsonException("A unit is missing."));
        }

        return [.. units];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, UnitList value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var unit in value)
        {
            JsonSerializer.Serialize(writer, unit, UnitOf(options));
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<Unit> UnitOf(JsonSerializerOptions options) => (JsonTypeInfo<Unit>)options.GetTypeInfo(typeof(Unit));
}
