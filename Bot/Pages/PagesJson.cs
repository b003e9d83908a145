using System.Text.Json.Serialization;

namespace Assistant.Bot.Pages;

/// <summary>How Direct Line is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DirectLineConversation))]
internal sealed partial class PagesJson : JsonSerializerContext;
