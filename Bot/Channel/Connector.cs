using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot.Channel;

/// <summary>
/// A thin client of the Bot Connector. Any 2xx is success, and the id in the answer is optional. Where somebody waits for it, what was certainly
/// not taken (412, 429, 503, no connection) is tried again; what may have been taken (502, 504, a broken connection) once.
/// </summary>
internal sealed partial class Connector(HttpClient http, TimeProvider clock, ConnectorPace pace, CallMetrics calls, ILogger<Connector> logger)
{
    private const int MaxAnswerBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends an activity to its conversation, or puts it in the place of an earlier one when it has an id.</summary>
    public Task<SendOutcome> SendAsync(ServiceUrl service, Activity activity, SendPatience patience, CancellationToken cancellationToken)
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
        return SendAsync(update ? HttpMethod.Put : HttpMethod.Post, uri, body, patience, cancellationToken);
    }

    /// <summary>Opens a conversation with one person, or gives the one that there is: the id that is sent back is the conversation's. Tried once.</summary>
    public Task<SendOutcome> CreateAsync(ServiceUrl service, ConversationParameters parameters, CancellationToken cancellationToken) => SendAsync(
        HttpMethod.Post, service.Join("v3", "conversations"), JsonSerializer.SerializeToUtf8Bytes(parameters, ChannelJson.Wire.ConversationParameters),
        SendPatience.Once, cancellationToken);

    /// <summary>The members of a conversation, one page of at most <paramref name="most"/>; null where the channel does not say. Tried once.</summary>
    public async Task<MemberPage?> MembersAsync(ServiceUrl service, string conversation, int most, CancellationToken cancellationToken)
    {
        var uri = new Uri(FormattableString.Invariant($"{service.Join("v3", "conversations", conversation, "pagedmembers")}?pageSize={most}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        using var span = calls.Start(CallMetrics.Connector);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            calls.Answered(CallMetrics.Connector, (int)response.StatusCode, TimeSpan.Zero);
            return response.IsSuccessStatusCode ? await ReadCappedAsync(response, ChannelJson.Wire.MemberPage, cancellationToken) : null;
        }
        catch (Exception lost) when (lost is HttpRequestException or JsonException or IOException)
        {
            calls.Lost(CallMetrics.Connector);
            LogNoMembers(lost.GetType().Name);
            return null;
        }
    }

    private async Task<SendOutcome> SendAsync(HttpMethod method, Uri uri, byte[] body, SendPatience patience, CancellationToken cancellationToken)
    {
        var ambiguous = 0;
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(method, uri, body, cancellationToken);
            if (outcome is not SendOutcome.Later later || patience == SendPatience.Once)
            {
                return outcome;
            }

            // A PUT may be repeated freely; a POST that may have been taken would be shown twice.
            var wait = later.Wait > TimeSpan.Zero ? later.Wait : pace.Backoff(attempt);
            ambiguous += !later.MayBeTaken || method == HttpMethod.Put ? 0 : 1;
            if (attempt == pace.MaxAttempts || ambiguous > 1 || wait > pace.MaxWait)
            {
                return outcome;
            }

            LogRetry(attempt, later.Why, wait);
            await Task.Delay(wait, cancellationToken);
        }
    }

    private async Task<SendOutcome> TryAsync(HttpMethod method, Uri uri, byte[] body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, uri) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        using var span = calls.Start(CallMetrics.Connector);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var status = (int)response.StatusCode;
            calls.Answered(CallMetrics.Connector, status, status == 429 ? WaitAfter(response) : TimeSpan.Zero);
            if (response.IsSuccessStatusCode)
            {
                var resource = await ReadResourceAsync(response, cancellationToken);
                return new SendOutcome.Sent(resource?.Id) { ServiceUrl = resource?.ServiceUrl };
            }

            return response.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
                or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
                ? new SendOutcome.Later($"HTTP {status}") { Wait = WaitAfter(response), MayBeTaken = status is 502 or 504 }
                : await ReadRefusalAsync(response, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            calls.Lost(CallMetrics.Connector);
            var never = failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            return new SendOutcome.Later(failure.HttpRequestError.ToString()) { MayBeTaken = !never };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            calls.Lost(CallMetrics.Connector);
            return new SendOutcome.Later("time-out") { MayBeTaken = true };
        }
    }

    private TimeSpan WaitAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
        _ => TimeSpan.Zero,
    };

    private static async Task<ResourceResponse?> ReadResourceAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadCappedAsync(response, ChannelJson.Wire.ResourceResponse, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException)
        {
            // The message was taken; only its id is lost.
            return null;
        }
    }

    private static async Task<SendOutcome.Refused> ReadRefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        try
        {
            var error = (await ReadCappedAsync(response, ChannelJson.Wire.ErrorResponse, cancellationToken))?.Error;
            return new SendOutcome.Refused(status, error?.Code) { Message = error?.Message };
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or HttpRequestException)
        {
            // Some errors have an HTML body, or an older shape: the status says enough.
            return new SendOutcome.Refused(status, null);
        }
    }

    /// <summary>What the body says, as far as it is read; null for an empty one.</summary>
    private static async Task<T?> ReadCappedAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var most = (int)Math.Min(response.Content.Headers.ContentLength ?? MaxAnswerBytes, MaxAnswerBytes);
        var buffer = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, most), most, throwOnEndOfStream: false, cancellationToken);
            return length == 0 ? null : JsonSerializer.Deserialize(buffer.AsSpan(0, length), type);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    [LoggerMessage(LogLevel.Information, "The members of a conversation are not known: {Why}.")]
    private partial void LogNoMembers(string why);

    [LoggerMessage(LogLevel.Information, "Connector attempt {Attempt} failed ({Why}); trying again in {Wait}.")]
    private partial void LogRetry(int attempt, string why, TimeSpan wait);
}
