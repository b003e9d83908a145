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
    /// <summary>What an <c>Authorization</c> header is worth.</summary>
    /// <exception cref="KeysUnavailableException">It cannot be told now.</exception>
    public async Task<TokenVerdict> CheckAsync(StringValues header, CancellationToken cancellationToken)
    {
        if (TokenRules.Header(header, out var token) is { } malformed)
            return new TokenVerdict.Refused(malformed);

        // The issuer chooses the keys, so that one provider cannot speak for another.
        if (token.Claims.Issuer == TokenIssuers.BotFramework)
            return await RefusalAsync(token, channelKeys, cancellationToken) is { } wrong ? new TokenVerdict.Refused(wrong) : await ChannelAsync(token, cancellationToken);
        if (entraKeys is not null && issuers.Entra.Contains(token.Claims.Issuer))
            return await RefusalAsync(token, entraKeys, cancellationToken) is { } wrong ? new TokenVerdict.Refused(wrong) : Application(token.Claims);
        return new TokenVerdict.Refused("an unknown issuer");
    }

    private async Task<string?> RefusalAsync(CompactToken token, KeyRing keys, CancellationToken cancellationToken) =>
        await TokenRules.SignatureAsync(token, keys, cancellationToken) ?? TokenRules.Times(token.Claims, clock.GetUtcNow()) ?? Audience(token.Claims);

    /// <summary><c>aud</c> is the bot's application id, in any case, and nobody else's.</summary>
    private string? Audience(TokenClaims claims) =>
        claims.Audiences.All(audience => audience.Equals(issuers.AppId, StringComparison.OrdinalIgnoreCase)) ? null : "a token for somebody else";

    /// <summary>A channel's token names the Connector, and its key is endorsed for channels.</summary>
    private async Task<TokenVerdict> ChannelAsync(CompactToken token, CancellationToken cancellationToken) =>
        token.Claims.ServiceUrl is not { } service ? new TokenVerdict.Refused("no serviceurl claim")
            : await channelKeys.FindAsync(token.KeyId, key => key.Endorsements.Count > 0, cancellationToken) is { } key ? new TokenVerdict.Proved(new Caller.Channel(key, service))
            : new TokenVerdict.Refused("a key without endorsements");

    /// <summary>The tenant of the token is the issuer's, and the application is the bot itself or one that the settings name.</summary>
    private TokenVerdict Application(TokenClaims claims) =>
        TokenRules.Tenant(claims) is { } wrong ? new TokenVerdict.Refused(wrong)
            : claims.Caller is not { } caller || !issuers.Applications.Contains(caller) ? new TokenVerdict.Refused("an application that may not call")
            : new TokenVerdict.Proved(new Caller.Application(claims.TenantId!));
}
