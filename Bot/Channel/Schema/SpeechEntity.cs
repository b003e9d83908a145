using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>The one schema.org entity of a message that a model spoke: Teams shows the label and the citations by it. Two of them in a message are refused.</summary>
/// <param name="Citation">What the words cite; null for nothing.</param>
internal sealed record SpeechEntity([property: JsonPropertyName("citation")] IReadOnlyList<SpeechCitation>? Citation)
{
    /// <summary>What Teams knows the entity by.</summary>
    [JsonPropertyName("type")]
    public string Type { get; } = "https://schema.org/Message";

    /// <summary>The same for readers of JSON-LD.</summary>
    [JsonPropertyName("@type")]
    public string LinkedType { get; } = "Message";

    /// <summary>The vocabulary.</summary>
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    /// <summary>Empty: this message.</summary>
    [JsonPropertyName("@id")]
    public string Id { get; } = "";

    /// <summary>The label.</summary>
    [JsonPropertyName("additionalType")]
    public IReadOnlyList<string> AdditionalType { get; } = ["AIGeneratedContent"];
}
