using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Functions.Answers;

/// <summary>The JSON of functions: compact, Vietnamese letters as they are, what is null left out.</summary>
[JsonSerializable(typeof(FunctionAnswer))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
internal sealed partial class FunctionJson : JsonSerializerContext
{
    /// <summary>The context with the house's options.</summary>
    public static FunctionJson Context { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>An answer as JSON.</summary>
    public static JsonElement Of(FunctionAnswer answer) => JsonSerializer.SerializeToElement(answer, Context.FunctionAnswer);
}
