using System.Text.Json;

namespace Assistant.Skills.Tests.Functions;

/// <summary>Checks arguments against a function's schema, as a caller who has nothing but the schema does.</summary>
internal static class SchemaCheck
{
    /// <summary>The arguments that the schema does not allow, and the required ones that are missing.</summary>
    public static IReadOnlyList<string> Faults(JsonElement schema, string arguments)
    {
        using var given = JsonDocument.Parse(arguments);
        var properties = schema.GetProperty("properties");
        return
        [
            .. given.RootElement.EnumerateObject().Where(each => !properties.TryGetProperty(each.Name, out var property) || !Fits(property, each.Value)).Select(each => each.Name),
            .. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Where(name => !given.RootElement.TryGetProperty(name, out _)),
        ];
    }

    private static bool Fits(JsonElement schema, JsonElement value) =>
        Types(schema).Any(type => Is(type, value))
        && (!schema.TryGetProperty("enum", out var choices) || choices.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)))
        && (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Fits(schema.GetProperty("items"), item)));

    private static IEnumerable<string> Types(JsonElement schema) =>
        schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(type => type.GetString()!) : [schema.GetProperty("type").GetString()!];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no such type is used"),
    };
}
