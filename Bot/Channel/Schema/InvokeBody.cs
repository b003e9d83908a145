using System.Text.Json;

namespace Assistant.Bot.Channel.Schema;

/// <summary>The body that answers an <c>adaptiveCard/action</c> invoke; the HTTP status is 200 whatever it says.</summary>
/// <param name="StatusCode">What became of the action.</param>
/// <param name="Type">What <paramref name="Value"/> is.</param>
/// <param name="Value">A card, a sentence, or an error.</param>
internal sealed record InvokeBody(int StatusCode, string Type, JsonElement Value)
{
    /// <summary>Replaces the card.</summary>
    public static InvokeBody Card(JsonElement card) => new(200, Attachment.AdaptiveCard, card);

    /// <summary>Shows a sentence under the card.</summary>
    public static InvokeBody Message(string text) =>
        new(200, "application/vnd.microsoft.activity.message", JsonSerializer.SerializeToElement(text, ChannelJson.Wire.String));

    /// <summary>Shows that the action failed.</summary>
    public static InvokeBody Error(int status, string code, string message) =>
        new(status, "application/vnd.microsoft.error", JsonSerializer.SerializeToElement(new ErrorBody(code, message), ChannelJson.Wire.ErrorBody));
}
