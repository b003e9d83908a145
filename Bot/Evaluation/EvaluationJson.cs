using System.Text.Json.Serialization;

namespace Assistant.Bot.Evaluation;

/// <summary>The JSON of <c>evaluate --json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
