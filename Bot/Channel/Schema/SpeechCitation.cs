using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>One source that a message cites.</summary>
/// <param name="Position">The number of its mark in the words: 1 for <c>[1]</c>.</param>
/// <param name="Appearance">How it is shown.</param>
internal sealed record SpeechCitation([property: JsonPropertyName("position")] int Position, [property: JsonPropertyName("appearance")] SpeechDocument Appearance)
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("@type")]
    public string LinkedType { get; } = "Claim";
}
