namespace Assistant.Bot.Channel.Schema;

/// <summary>The body that answers an invoke of the message extension.</summary>
/// <param name="ComposeExtension">What is shown.</param>
internal sealed record ComposeBody(ComposeResult ComposeExtension)
{
    /// <summary>Things to choose from.</summary>
    public static ComposeBody Results(IReadOnlyList<Attachment> attachments) => new(new ComposeResult("result") { AttachmentLayout = "list", Attachments = attachments });

    /// <summary>A sentence instead.</summary>
    public static ComposeBody Message(string text) => new(new ComposeResult("message") { Text = text });
}
