using Microsoft.Extensions.Primitives;

namespace Assistant.Bot.Identity;

/// <summary>The rules that every token is held to, whoever brings it. Each says why a token is refused, for the log; null where it holds.</summary>
internal static class TokenRules
{
    private const string Scheme = "Bearer ";

    /// <summary>Clocks differ by so much (Bot Connector authentication, step 4).</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Takes the token out of an <c>Authorization</c> header.</summary>
    /// <returns>Null, and the token; or why there is none, and nothing.</returns>
    public static string? Header(StringValues header, out CompactToken token)
    {
        token = null!;

        // One header, not several that somebody on the way may have read differently.
        if (header is not [{ } only])
            return header.Count == 0 ? "no Authorization header" : "several Authorization headers";

        // The scheme's name goes by any case (RFC 9110, 11.1); one blank, then the token alone.
        if (!only.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return "no bearer token";

        // RS256 alone, three segments, a key id, no critical extensions, no name twice, at most 16 KB.
        if (CompactToken.Read(only[Scheme.Length..]) is not { } read)
            return "no token signed with RS256";
        token = read;
        return null;
    }

    /// <summary>RSA PKCS#1 v1.5 over SHA-256, with the provider's key of that id.</summary>
    public static async Task<string?> SignatureAsync(CompactToken token, KeyRing keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(keys);
        return await keys.FindAsync(token.KeyId, _ => true, cancellationToken) is not { } key ? "an unknown key"
            : key.Signed(token) ? null : "a wrong signature";
    }

    /// <summary><c>exp</c> and, where it is there, <c>nbf</c>.</summary>
    public static string? Times(TokenClaims claims, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims.Expires <= now - Skew ? "an expired token"
            : claims.NotBefore > now + Skew ? "a token that does not hold yet" : null;
    }

    /// <summary>The tenant of an Entra token is its issuer's.</summary>
    public static string? Tenant(TokenClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return claims.TenantId is { } tenant && claims.Issuer.Contains($"/{tenant}/", StringComparison.OrdinalIgnoreCase) ? null : "a token of another tenant";
    }
}
