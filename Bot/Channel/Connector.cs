using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot.Channel;

/// <summary>
/// A thin client of the Bot Connector. Any 2xx is success, and the id in the answer is optional. What was certainly not
/// taken (412, 429, 503, no connection) is tried again; what may have been taken (502, 504, a broken connection) once.
/// </summary>
internal sealed partial class Connector(HttpClient http, TimeProvider clock, ConnectorPace pace, CallMetrics calls, ILogger<Connector> logger)
{
    private const int MaxAnswerBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends an activity to its conversation, or puts it in the place of an earlier one when it has an id.</summary>
    public Task<SendOutcome> SendAsync(ServiceUrl service, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity.Conversation?.Id);
        var update = activity.Id is not null;
        var uri = (update, activity.ReplyToId) switch
        {
            (true, _) => service.Join("v3", "conversations", activity.Conversation.Id, "activities", activity.Id!),
            (_, { } replyTo) => service.Join("v3", "conversations", activity.Conversation.Id, "activities", replyTo),
            _ => service.Join("v3", "conversations", activity.Conversation.Id, "activities"),
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ChannelJson.Wire.Activity);
        return SendAsync(update ? HttpMethod.Put : HttpMethod.Post, uri, body, cancellationToken);
    }

    private async Task<SendOutcome> SendAsync(HttpMethod method, Uri uri, byte[] body, CancellationToken cancellationToken)
    {
        var ambiguous = 0;
        for (var attempt = 1; ; attempt++)
        {
            var (outcome, wait, certain) = await TryAsync(method, uri, body, attempt, cancellationToken);
            if (outcome is not SendOutcome.Later later)
            {
                return outcome;
            }

            // A PUT may be repeated freely; a POST that may have been taken would be shown twice.
            ambiguous += certain || method == HttpMethod.Put ? 0 : 1;
            if (attempt == pace.MaxAttempts || ambiguous > 1 || wait > pace.MaxWait)
            {
                return outcome;
            }

            LogRetry(attempt, later.Why, wait);
            await Task.Delay(wait, cancellationToken);
        }
    }

    private async Task<(SendOutcome Outcome, TimeSpan Wait, bool Certain)> TryAsync(
        HttpMethod method, Uri uri, byte[] body, int attempt, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, uri) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        using var span = calls.Start(CallMetrics.Connector);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)response.StatusCode;
            calls.Answered(CallMetrics.Connector, status, status == 429 ? WaitAfter(response, attempt) : TimeSpan.Zero);
            if (response.IsSuccessStatusCode)
            {
                return (new SendOutcome.Sent(await ReadIdAsync(response, cancellationToken)), default, true);
            }

            return response.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
                ? (new SendOutcome.Later($"HTTP {status}"), WaitAfter(response, attempt), status is 412 or 429 or 503)
                : (new SendOutcome.Refused(status, await ReadErrorAsync(response, cancellationToken)), default, true);
        }
        catch (HttpRequestException failure)
        {
            calls.Lost(CallMetrics.Connector);
            var never = failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            return (new SendOutcome.Later(failure.HttpRequestError.ToString()), pace.Backoff(attempt), never);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            calls.Lost(CallMetrics.Connector);
            return (new SendOutcome.Later("time-out"), pace.Backoff(attempt), false);
        }
    }

    private TimeSpan WaitAfter(HttpResponseMessage response, int attempt) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
        _ => pace.Backoff(attempt),
    };

    private static async Task<string?> ReadIdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await ReadCappedAsync(response, cancellationToken);
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body.Span, ChannelJson.Wire.ResourceResponse)?.Id;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException)
        {
            // The message was taken; only its id is lost.
            return null;
        }
    }

    private static async Task<string?> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await ReadCappedAsync(response, cancellationToken);
            return JsonSerializer.Deserialize(body.Span, ChannelJson.Wire.ErrorResponse)?.Error?.Code;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException)
        {
            // Some errors have an HTML body, or an older shape: the status says enough.
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadCappedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[MaxAnswerBytes];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer.AsMemory(0, length);
    }

    [LoggerMessage(LogLevel.Information, "Connector attempt {Attempt} failed ({Why}); trying again in {Wait}.")]
    private partial void LogRetry(int attempt, string why, TimeSpan wait);
}
