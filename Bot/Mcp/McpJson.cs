using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Mcp;

/// <summary>The JSON of what only this protocol says.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(McpStored))]
internal sealed partial class McpJson : JsonSerializerContext
{
    /// <summary>What became of a write.</summary>
    public static JsonElement Of(McpStored stored) => JsonSerializer.SerializeToElement(stored, Default.McpStored);
}
