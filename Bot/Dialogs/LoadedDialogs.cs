namespace Assistant.Bot.Dialogs;

/// <summary>The dialogs of a conversation with the version to save over.</summary>
/// <param name="Stack">The dialogs.</param>
/// <param name="Version">The version; 0 where nothing is stored.</param>
internal sealed record LoadedDialogs(DialogStack Stack, long Version)
{
    /// <summary>Nothing is stored.</summary>
    public static LoadedDialogs None { get; } = new(DialogStack.Empty, 0);
}
