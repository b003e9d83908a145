namespace Assistant.Bot.Identity;

/// <summary>The keys of the bot's own tenant.</summary>
/// <param name="ring">The keys; null where the bot has no tenant of its own.</param>
internal sealed class EntraKeys(KeyRing? ring) : IDisposable
{
    /// <summary>The keys; null where the bot has no tenant of its own.</summary>
    public KeyRing? Ring => ring;

    /// <inheritdoc/>
    public void Dispose() => ring?.Dispose();
}
