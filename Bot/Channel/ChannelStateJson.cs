using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel;

/// <summary>How the channel's own state is stored.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ChannelStateJson : JsonSerializerContext;
