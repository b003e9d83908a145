using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Assistant.Bot.Identity;

/// <summary>
/// Checks the token by which Teams vouches for the person who looks at a page: one of the bot's own tenant, for the bot's own API, in the person's
/// name. Each rule stands on a line of its own; what is not allowed by one is refused. Source: Teams, single sign-on for tabs.
/// </summary>
/// <param name="issuers">Whose tokens are taken.</param>
/// <param name="keys">The keys of the bot's own tenant.</param>
/// <param name="options">Whom the bot is and serves.</param>
/// <param name="clock">The clock.</param>
internal sealed class PersonTokenValidator(TokenIssuers issuers, EntraKeys keys, IOptions<ChannelOptions> options, TimeProvider clock)
{
    /// <summary>The one permission that the bot's API has.</summary>
    private const string Scope = "access_as_user";

    /// <summary>Teams on the desktop and the phone, and Teams on the web.</summary>
    private static readonly string[] Teams = ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];

    /// <summary>Whether anybody can prove who they are: it takes a tenant of the bot's own.</summary>
    public bool IsPossible => keys.Ring is not null;

    /// <summary>Whom an <c>Authorization</c> header vouches for.</summary>
    /// <exception cref="KeysUnavailableException">It cannot be told now.</exception>
    public async Task<PersonProof> CheckAsync(StringValues header, CancellationToken cancellationToken)
    {
        if (TokenRules.Header(header, out var token) is { } malformed)
            return new PersonProof.Refused(malformed);
        var claims = token.Claims;

        // Channels vouch for channels, never for people.
        if (keys.Ring is not { } ring || !issuers.Entra.Contains(claims.Issuer))
            return new PersonProof.Refused("an unknown issuer");
        var why = await TokenRules.SignatureAsync(token, ring, cancellationToken)
            ?? TokenRules.Times(claims, clock.GetUtcNow())
            ?? (claims.Audiences.All(IsOwn) ? null : "a token for somebody else")
            ?? TokenRules.Tenant(claims)
            ?? (options.Value.ServedTenants is { Count: > 0 } served && !served.Contains(claims.TenantId!) ? "a tenant that is not served" : null)
            ?? (IsClient(claims.Caller) ? null : "an application that may not speak for people")
            ?? (claims.Scopes.Contains(Scope, StringComparer.Ordinal) ? null : "a token without the permission")
            ?? (Guid.TryParse(claims.ObjectId, out _) ? null : "a token that names nobody");
        return why is null ? new PersonProof.Proved(claims.ObjectId!, claims.Name) : new PersonProof.Refused(why);
    }

    /// <summary>A v2 token names the application, a v1 token its API: <c>api://[host/]botid-…</c> as the app package has it.</summary>
    private bool IsOwn(string audience)
    {
        string[] own = [issuers.AppId, $"api://botid-{issuers.AppId}", $"api://{options.Value.Domain}/botid-{issuers.AppId}"];
        return own.Contains(audience, StringComparer.OrdinalIgnoreCase);
    }

    private bool IsClient(string? application) =>
        application is not null && (Teams.Contains(application, StringComparer.OrdinalIgnoreCase) || options.Value.Callers.Contains(application, StringComparer.OrdinalIgnoreCase));
}
