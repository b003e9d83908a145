namespace Assistant.Bot.Identity;

/// <summary>Who has called, as far as it was proved. One of the nested records.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>Somebody on this machine, where the bot has no identity.</summary>
    public sealed record OnThisMachine : Caller;

    /// <summary>A channel of the Bot Framework.</summary>
    /// <param name="Key">The key that its token was signed with.</param>
    /// <param name="ServiceUrl">The Connector that its token names.</param>
    public sealed record Channel(SigningKey Key, string ServiceUrl) : Caller;

    /// <summary>The bot's own application, or one that the settings let in, by a token of the bot's own tenant.</summary>
    /// <param name="TenantId">The tenant.</param>
    public sealed record Application(string TenantId) : Caller;
}
