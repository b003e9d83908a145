namespace Assistant.Bot.Identity;

/// <summary>What a call's token is worth. One of the nested records.</summary>
internal abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>It proves who calls.</summary>
    /// <param name="Caller">Who.</param>
    public sealed record Proved(Caller Caller) : TokenVerdict;

    /// <summary>It proves nothing.</summary>
    /// <param name="Why">Why not: for the log, never for the caller.</param>
    public sealed record Refused(string Why) : TokenVerdict;
}
