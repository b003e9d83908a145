using System.Text.Json.Serialization;

namespace Assistant.Skills.Parts;

/// <summary>How inquiries and parts stand in journal entries.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InquiryStanding))]
[JsonSerializable(typeof(PartOfInquiry))]
internal sealed partial class PartJson : JsonSerializerContext;
