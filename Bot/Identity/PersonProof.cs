namespace Assistant.Bot.Identity;

/// <summary>What a person's token is worth. One of the nested records.</summary>
internal abstract record PersonProof
{
    private PersonProof()
    {
    }

    /// <summary>It proves who somebody is.</summary>
    /// <param name="Id">The Entra object id.</param>
    /// <param name="Name">The name, as the tenant shows it; null where the token does not say.</param>
    public sealed record Proved(string Id, string? Name) : PersonProof;

    /// <summary>It proves nothing.</summary>
    /// <param name="Why">Why not: for the log, never for the caller.</param>
    public sealed record Refused(string Why) : PersonProof;
}
