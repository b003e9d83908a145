namespace Assistant.Bot.Channel.Schema;

/// <summary>The window of a task module.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Width"><c>small</c>, <c>medium</c> or <c>large</c>.</param>
/// <param name="Height">The same.</param>
/// <param name="Card">The card in it, as an attachment: a bare card is not drawn.</param>
internal sealed record TaskWindow(string Title, string Width, string Height, Attachment Card);
