using System.Text.Json.Serialization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Plans.Corrections;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Storage;

/// <summary>How a plan stands in the database: everything the model holds, and nothing that follows from it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(PlanTask))]
[JsonSerializable(typeof(PlanValue))]
[JsonSerializable(typeof(IReadOnlyList<SourcePage>))]
internal sealed partial class PlanJson : JsonSerializerContext;
