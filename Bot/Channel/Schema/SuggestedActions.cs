namespace Assistant.Bot.Channel.Schema;

/// <summary>Buttons below a message that type for the person.</summary>
/// <param name="Actions">The buttons.</param>
internal sealed record SuggestedActions(IReadOnlyList<SuggestedAction> Actions);
