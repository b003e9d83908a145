using System.Text.Json;

namespace Assistant.Bot.Channel.Schema;

/// <summary>The body that answers an invoke of a task module.</summary>
/// <param name="Task">What it shows next.</param>
internal sealed record TaskBody(TaskStep Task)
{
    /// <summary>A card in the window.</summary>
    public static TaskBody Card(string title, JsonElement card) => new(new TaskStep(
        "continue",
        JsonSerializer.SerializeToElement(
            new TaskWindow(title, "medium", "large", new Attachment { ContentType = Attachment.AdaptiveCard, Content = card }), ChannelJson.Wire.TaskWindow)));

    /// <summary>A sentence, after which the window is done.</summary>
    public static TaskBody Message(string text) => new(new TaskStep("message", JsonSerializer.SerializeToElement(text, ChannelJson.Wire.String)));
}
