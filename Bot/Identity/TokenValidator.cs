using Microsoft.Extensions.Primitives;

namespace Assistant.Bot.Identity;

/// <summary>
/// Checks the token of a call before anything of the call is read. Each rule stands on a line of its own, with its source; what is not allowed by
/// one is refused. What the token says of the activity is checked by <see cref="CallerRules"/> once that is read.
/// </summary>
/// <param name="issuers">Whose tokens are taken.</param>
/// <param name="channelKeys">The keys of channels.</param>
/// <param name="entraKeys">The keys of the bot's own tenant; null where it has none.</param>
/// <param name="clock">The clock.</param>
internal sealed class TokenValidator(TokenIssuers issuers, KeyRing channelKeys, KeyRing? entraKeys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";

    /// <summary>Clocks differ by so much (Bot Connector authentication, step 4).</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>What an <c>Authorization</c> header is worth.</summary>
    /// <exception cref="KeysUnavailableException">It cannot be told now.</exception>
    public async Task<TokenVerdict> CheckAsync(StringValues header, CancellationToken cancellationToken)
    {
        // One header, not several that somebody on the way may have read differently.
        if (header is not [{ } only])
            return new TokenVerdict.Refused(header.Count == 0 ? "no Authorization header" : "several Authorization headers");

        // The scheme's name goes by any case (RFC 9110, 11.1); one blank, then the token alone.
        if (!only.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return new TokenVerdict.Refused("no bearer token");

        // RS256 alone, three segments, a key id, no critical extensions, no name twice, at most 16 KB.
        if (CompactToken.Read(only[Scheme.Length..]) is not { } token)
            return new TokenVerdict.Refused("no token signed with RS256");

        // The issuer chooses the keys, so that one provider cannot speak for another.
        if (token.Claims.Issuer == TokenIssuers.BotFramework)
            return await SignatureAsync(token, channelKeys, cancellationToken) ?? Times(token.Claims) ?? Audience(token.Claims) ?? await ChannelAsync(token, cancellationToken);
        if (entraKeys is not null && issuers.Entra.Contains(token.Claims.Issuer))
            return await SignatureAsync(token, entraKeys, cancellationToken) ?? Times(token.Claims) ?? Audience(token.Claims) ?? Application(token.Claims);
        return new TokenVerdict.Refused("an unknown issuer");
    }

    /// <summary>RSA PKCS#1 v1.5 over SHA-256, with the provider's key of that id.</summary>
    private static async Task<TokenVerdict.Refused?> SignatureAsync(CompactToken token, KeyRing keys, CancellationToken cancellationToken) =>
        await keys.FindAsync(token.KeyId, _ => true, cancellationToken) is not { } key ? new TokenVerdict.Refused("an unknown key")
            : key.Signed(token) ? null : new TokenVerdict.Refused("a wrong signature");

    /// <summary><c>exp</c> and, where it is there, <c>nbf</c>.</summary>
    private TokenVerdict.Refused? Times(TokenClaims claims)
    {
        var now = clock.GetUtcNow();
        return claims.Expires <= now - Skew ? new TokenVerdict.Refused("an expired token")
            : claims.NotBefore > now + Skew ? new TokenVerdict.Refused("a token that does not hold yet") : null;
    }

    /// <summary><c>aud</c> is the bot's application id, in any case, and nobody else's.</summary>
    private TokenVerdict.Refused? Audience(TokenClaims claims) =>
        claims.Audiences.All(audience => audience.Equals(issuers.AppId, StringComparison.OrdinalIgnoreCase)) ? null : new TokenVerdict.Refused("a token for somebody else");

    /// <summary>A channel's token names the Connector, and its key is endorsed for channels.</summary>
    private async Task<TokenVerdict> ChannelAsync(CompactToken token, CancellationToken cancellationToken) =>
        token.Claims.ServiceUrl is not { } service ? new TokenVerdict.Refused("no serviceurl claim")
            : await channelKeys.FindAsync(token.KeyId, key => key.Endorsements.Count > 0, cancellationToken) is { } key ? new TokenVerdict.Proved(new Caller.Channel(key, service))
            : new TokenVerdict.Refused("a key without endorsements");

    /// <summary>The tenant of the token is the issuer's, and the application is the bot itself or one that the settings name.</summary>
    private TokenVerdict Application(TokenClaims claims) =>
        claims.TenantId is not { } tenant || !claims.Issuer.Contains($"/{tenant}/", StringComparison.OrdinalIgnoreCase) ? new TokenVerdict.Refused("a token of another tenant")
            : claims.Caller is not { } caller || !issuers.Applications.Contains(caller) ? new TokenVerdict.Refused("an application that may not call")
            : new TokenVerdict.Proved(new Caller.Application(tenant));
}
