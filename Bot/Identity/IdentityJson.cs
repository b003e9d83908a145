using System.Text.Json.Serialization;

namespace Assistant.Bot.Identity;

/// <summary>How published keys are read.</summary>
[JsonSourceGenerationOptions(MaxDepth = 16)]
[JsonSerializable(typeof(KeyDocument))]
[JsonSerializable(typeof(MetadataDocument))]
internal sealed partial class IdentityJson : JsonSerializerContext;
