namespace Assistant.Bot.Channel.Schema;

/// <summary>How a result looks in the list, before it is chosen.</summary>
/// <param name="Content">Its words.</param>
internal sealed record CardPreview(CardPreview.Thumbnail Content)
{
    /// <summary>What it is.</summary>
    public string ContentType { get; } = "application/vnd.microsoft.card.thumbnail";

    /// <summary>The words of a preview.</summary>
    internal sealed record Thumbnail(string Title, string Text);
}
