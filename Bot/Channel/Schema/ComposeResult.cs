namespace Assistant.Bot.Channel.Schema;

/// <summary>What a message extension shows.</summary>
/// <param name="Type"><c>result</c> or <c>message</c>.</param>
internal sealed record ComposeResult(string Type)
{
    /// <summary>How results are laid out.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>The results.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The sentence of a message.</summary>
    public string? Text { get; init; }
}
