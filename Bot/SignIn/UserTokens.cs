using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Channel;
using Assistant.Bot.Telemetry;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.SignIn;

/// <summary>
/// A thin client of the Bot Framework's token service, which keeps people's tokens, so that none is kept here. The bot's own token goes with each call,
/// to trusted hosts only.
/// </summary>
/// <param name="http">Signs the calls.</param>
/// <param name="options">The connection, and where the service is.</param>
/// <param name="calls">Counts them.</param>
internal sealed class UserTokens(HttpClient http, IOptions<ChannelOptions> options, CallMetrics calls)
{
    private const int MaxAnswerBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>The token of a person.</summary>
    /// <param name="account">The person, as the channel writes it.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="code">The code of the sign-in page; null where the person has not just been there.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<TokenAnswer> FindAsync(string account, string channel, string? code, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Get, Address("GetToken", account, channel) + (code is null ? "" : $"&code={Uri.EscapeDataString(code)}"), null, cancellationToken);

    /// <summary>Exchanges the token that a client brings.</summary>
    public Task<TokenAnswer> ExchangeAsync(string account, string channel, string token, CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Post, Address("exchange", account, channel), JsonSerializer.SerializeToUtf8Bytes(new TokenOffer(token), SignInJson.Default.TokenOffer), cancellationToken);

    /// <summary>By what a person can sign in; null where the service does not say.</summary>
    public async Task<SignInResource?> ResourceAsync(SignInState state, CancellationToken cancellationToken)
    {
        var packed = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(state, SignInJson.Default.SignInState));
        var (_, resource, _) = await SendAsync(
            HttpMethod.Get, $"{Base}/api/botsignin/GetSignInResource?state={Uri.EscapeDataString(packed)}", null, SignInJson.Default.SignInResource, cancellationToken);
        return resource;
    }

    private string Base => options.Value.TokenService.TrimEnd('/');

    private string Address(string call, string account, string channel) =>
        $"{Base}/api/usertoken/{call}?userId={Uri.EscapeDataString(account)}&connectionName={Uri.EscapeDataString(options.Value.ConnectionName)}&channelId={Uri.EscapeDataString(channel)}";

    private async Task<TokenAnswer> AskAsync(HttpMethod method, string address, byte[]? body, CancellationToken cancellationToken)
    {
        var (status, response, why) = await SendAsync(method, address, body, SignInJson.Default.TokenResponse, cancellationToken);
        return response?.Token is { Length: > 0 } token ? new TokenAnswer.Granted(token)
            : status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.PreconditionFailed || (status is { } fine && (int)fine is >= 200 and < 300) ? new TokenAnswer.NotSignedIn()
            : new TokenAnswer.Unavailable(why);
    }

    private async Task<(HttpStatusCode? Status, T? Body, string Why)> SendAsync<T>(
        HttpMethod method, string address, byte[]? body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = Json;
        }

        using var span = calls.Start(CallMetrics.TokenService);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            calls.Answered(CallMetrics.TokenService, (int)response.StatusCode, TimeSpan.Zero);
            if (!response.IsSuccessStatusCode)
                return (response.StatusCode, null, $"HTTP {(int)response.StatusCode}");
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var buffer = new byte[MaxAnswerBytes];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
            return (response.StatusCode, JsonSerializer.Deserialize(buffer.AsSpan(0, length), type), "no token");
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or JsonException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            calls.Lost(CallMetrics.TokenService);
            return (null, null, lost.GetType().Name);
        }
    }
}
