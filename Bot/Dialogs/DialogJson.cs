using System.Text.Json.Serialization;

namespace Assistant.Bot.Dialogs;

/// <summary>How dialogs are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DialogStack))]
internal sealed partial class DialogJson : JsonSerializerContext;
