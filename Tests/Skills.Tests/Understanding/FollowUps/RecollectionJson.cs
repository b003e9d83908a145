using System.Text.Json.Serialization;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

/// <summary>A context such as the conversation's store has.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Recollection))]
internal sealed partial class RecollectionJson : JsonSerializerContext;
