using System.Text.Json.Serialization;

namespace Assistant.Bot.Intake;

/// <summary>How read files are stored until the person decides.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IntakeBody))]
internal sealed partial class IntakeJson : JsonSerializerContext;
