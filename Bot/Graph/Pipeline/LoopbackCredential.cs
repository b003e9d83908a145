using System.Text.Json;
using Assistant.Bot.Graph.Wire;
using Azure.Core;
using Azure.Identity;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>
/// Client credentials from a token endpoint on this machine, which the identity library refuses for want of https. A token
/// is kept until a minute before it ends.
/// </summary>
internal sealed class LoopbackCredential(HttpClient http, string authority, string tenant, string clientId, string clientSecret, TimeProvider clock) : TokenCredential, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private AccessToken _token;

    /// <inheritdoc/>
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Calls to Graph are asynchronous.");

    /// <inheritdoc/>
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_token.ExpiresOn - clock.GetUtcNow() < TimeSpan.FromMinutes(1))
                _token = await AskAsync(requestContext.Scopes[0], cancellationToken);
            return _token;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<AccessToken> AskAsync(string scope, CancellationToken cancellationToken)
    {
        var uri = new Uri($"{authority.TrimEnd('/')}/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["scope"] = scope,
        });
        try
        {
            using var response = await http.PostAsync(uri, form, cancellationToken);
            response.EnsureSuccessStatusCode();
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var answer = JsonSerializer.Deserialize(bytes, GraphJson.Wire.TokenResource) ?? throw new JsonException("No token.");
            return new AccessToken(answer.AccessToken, clock.GetUtcNow() + TimeSpan.FromSeconds(answer.ExpiresIn));
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException)
        {
            throw new AuthenticationFailedException("The token endpoint on this machine gave no token.", failure);
        }
    }
}
