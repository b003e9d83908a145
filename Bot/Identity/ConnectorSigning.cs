using System.Net;
using System.Net.Http.Headers;
using Azure.Core;

namespace Assistant.Bot.Identity;

/// <summary>Puts the bot's token on calls to Connectors. A token is kept until five minutes before it ends, and thrown away when it is refused.</summary>
internal sealed class ConnectorSigning(BotCredential credential, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private TokenCredential? _tokens;
    private AccessToken _token;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (credential is not BotCredential.Signing signing)
            return await base.SendAsync(request, cancellationToken);

        // The address may come from the database, and be older than the settings.
        if (request.RequestUri is null || !signing.Hosts.Trusts(request.RequestUri))
            throw new HttpRequestException(HttpRequestError.UserAuthenticationError, "The bot's token is not sent to that host.");
        var token = await TokenAsync(signing, null, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.Content is not (null or ByteArrayContent))
            return response;
        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(signing, token, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _one.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The token that is kept while it holds, and another one than a token that was refused; somebody else may have asked for it meanwhile.</summary>
    private async Task<string> TokenAsync(BotCredential.Signing signing, string? refused, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var isRefused = refused is not null && _token.Token == refused;

            // The library remembers tokens until they end, refused ones too: a new credential does not.
            if (isRefused)
                _tokens = null;
            if (isRefused || _token.ExpiresOn - clock.GetUtcNow() < Early)
                _token = await AskAsync(signing, cancellationToken);
            return _token.Token;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<AccessToken> AskAsync(BotCredential.Signing signing, CancellationToken cancellationToken)
    {
        try
        {
            _tokens ??= signing.Create();
            return await _tokens.GetTokenAsync(new TokenRequestContext([signing.Scope]), cancellationToken);
        }
        catch (Azure.Identity.AuthenticationFailedException failure)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The bot got no token of its own.", failure);
        }
    }
}
