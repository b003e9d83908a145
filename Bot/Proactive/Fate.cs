namespace Assistant.Bot.Proactive;

/// <summary>What became of an attempt at a message of the assistant's own accord. One of the nested records.</summary>
internal abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>The channel has taken it.</summary>
    /// <param name="Activity">The id the channel gave it; null where it gave none.</param>
    public sealed record Sent(string? Activity) : Fate;

    /// <summary>It is tried again.</summary>
    /// <param name="NotBefore">From when on.</param>
    /// <param name="Reason">Why it was not sent, for an admin.</param>
    public sealed record Later(DateTimeOffset NotBefore, string Reason) : Fate;

    /// <summary>It is not tried again.</summary>
    /// <param name="Reason">Why, for an admin.</param>
    public sealed record GivenUp(string Reason) : Fate;

    /// <summary>Nobody wants it any more.</summary>
    /// <param name="Reason">Why, for an admin.</param>
    public sealed record NotWanted(string Reason) : Fate;
}
