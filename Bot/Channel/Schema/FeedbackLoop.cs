using System.Text.Json.Serialization;

namespace Assistant.Bot.Channel.Schema;

/// <summary>The <c>channelData</c> of a message that people may rate.</summary>
internal sealed record FeedbackLoop
{
    /// <summary>By the channel's own form.</summary>
    [JsonPropertyName("feedbackLoop")]
    public Kind Form { get; } = new("default");

    /// <summary>Which form.</summary>
    internal sealed record Kind(string Type);
}
