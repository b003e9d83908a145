using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>How a cited source is shown.</summary>
/// <param name="Name">Its name, at most 80 characters.</param>
/// <param name="Abstract">The words that are cited, at most 160 characters.</param>
/// <param name="Url">Its page; null where it has none.</param>
internal sealed record SpeechDocument(
    [property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("abstract")] string Abstract, [property: JsonPropertyName("url")] Uri? Url)
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("@type")]
    public string LinkedType { get; } = "DigitalDocument";
}
