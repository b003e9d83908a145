namespace Assistant.Bot.Package;

/// <summary>What the Teams app package must say of one installation.</summary>
/// <param name="TeamsAppId">The app's own id in Teams: it stays when the bot's identity changes.</param>
/// <param name="BotId">The bot's application id.</param>
/// <param name="Domain">The host name by which the bot is reached.</param>
/// <param name="Version">The package's version: Teams takes a changed package only with a higher one.</param>
internal sealed record PackagePlace(Guid TeamsAppId, Guid BotId, string Domain, Version Version)
{
    /// <summary>The id of this app wherever an office has not chosen its own.</summary>
    public static readonly Guid OwnId = new("6d0d1a52-6b6f-4f53-9c86-2d2a6c6b9a31");

    /// <summary>Whether a text is a host name that Teams reaches by https.</summary>
    public static bool IsDomain(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.', StringComparison.Ordinal) && !text.EndsWith('.') && text.Length <= 253;
}
