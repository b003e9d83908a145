using System.Text.Json.Serialization;

namespace Assistant.Skills.Notices;

/// <summary>How notices stand in the database.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NoticeContent))]
internal sealed partial class NoticeJson : JsonSerializerContext;
