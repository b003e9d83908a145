using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Bot.Graph.Wire;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Sends one request through the pipeline and says what became of it. Only the caller's cancellation is an exception.</summary>
internal sealed partial class GraphClient(HttpPipeline pipeline, Uri endpoint, TimeProvider clock, ILogger<GraphClient> logger)
{
    /// <summary>Sends a request whose answer is read.</summary>
    public Task<GraphAnswer<T>> SendAsync<T>(GraphRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        SendAsync(request, response => Parse(request, response, type), cancellationToken);

    /// <summary>Sends a request of which only the success matters.</summary>
    public Task<GraphAnswer<GraphNothing>> SendAsync(GraphRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, _ => new GraphAnswer<GraphNothing>.Done(default), cancellationToken);

    /// <summary>Reads a collection to its last page, or the first failure.</summary>
    /// <param name="first">The request for the first page; the others are asked for alike.</param>
    /// <param name="type">What a page is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<GraphAnswer<IReadOnlyList<T>>> PagesAsync<T>(GraphRequest first, JsonTypeInfo<ResourcePage<T>> type, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        for (var next = first.Path; next is not null;)
        {
            var answer = await SendAsync(first with { Path = next }, type, cancellationToken);
            if (answer is not GraphAnswer<ResourcePage<T>>.Done { Value: var page })
                return answer.Failure<IReadOnlyList<T>>();
            all.AddRange(page.Value ?? []);
            next = page.NextLink;
        }

        return new GraphAnswer<IReadOnlyList<T>>.Done(all);
    }

    private async Task<GraphAnswer<T>> SendAsync<T>(
        GraphRequest request, Func<Response, GraphAnswer<T>> read, CancellationToken cancellationToken)
    {
        if (!TryAddress(request.Path, out var uri))
        {
            LogForeignAddress();
            return new GraphAnswer<T>.Refused(0, "foreignAddress", "The address to go on with is not Graph's.");
        }

        using var message = CreateMessage(request, uri);
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
            return message.Response.Status is >= 200 and < 300 ? read(message.Response) : Failure<T>(request, message.Response);
        }
        catch (AuthenticationFailedException failure)
        {
            // About the assistant's own sign-in, never about what was sent: it heals when the secret is renewed.
            LogNoSignIn(failure);
            return new GraphAnswer<T>.Later(TimeSpan.Zero, "sign-in failed", MayBeDone: false);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or OperationCanceledException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LogLost(request.Method.Method, message.Request.ClientRequestId, failure);
            return new GraphAnswer<T>.Later(TimeSpan.Zero, "no answer", Changes(request));
        }
    }

    private HttpMessage CreateMessage(GraphRequest request, Uri uri)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = request.Method;
        message.Request.Uri.Reset(uri);
        message.Request.Headers.Add("Accept", "application/json");
        if (request.IfMatch.Length > 0)
            message.Request.Headers.Add("If-Match", request.IfMatch);
        if (request.Prefer.Length > 0)
            message.Request.Headers.Add("Prefer", request.Prefer);
        if (request.IsEventual)
            message.Request.Headers.Add("ConsistencyLevel", "eventual");
        if (request.IsRepeatable)
            message.SetProperty(GraphRetryPolicy.RepeatableMark, true);
        if (!request.Body.IsEmpty)
        {
            message.Request.Headers.Add("Content-Type", "application/json");
            message.Request.Content = RequestContent.Create(request.Body);
        }

        return message;
    }

    /// <summary>Whole addresses come from answers: a token goes to none but the endpoint's host.</summary>
    private bool TryAddress(string path, out Uri uri)
    {
        uri = Uri.TryCreate(path, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https"
            ? whole
            : new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
        return uri.GetLeftPart(UriPartial.Authority) == endpoint.GetLeftPart(UriPartial.Authority);
    }

    private GraphAnswer<T> Parse<T>(GraphRequest request, Response response, JsonTypeInfo<T> type)
    {
        try
        {
            if (JsonSerializer.Deserialize(response.Content.ToMemory().Span, type) is { } value)
                return new GraphAnswer<T>.Done(value);
        }
        catch (JsonException unreadable)
        {
            LogUnreadable(response.Status, response.ClientRequestId, unreadable);
        }

        return new GraphAnswer<T>.Later(TimeSpan.Zero, "unreadable answer", Changes(request));
    }

    private GraphAnswer<T> Failure<T>(GraphRequest request, Response response)
    {
        var (code, why) = GraphError.Read(response);
        LogAnswered(request.Method.Method, response.Status, code, response.ClientRequestId);
        return response.Status switch
        {
            401 => new GraphAnswer<T>.Later(TimeSpan.Zero, "sign-in refused", MayBeDone: false),
            429 or 423 or 509 => new GraphAnswer<T>.Later(RetryAfter.Read(response, clock), $"HTTP {response.Status} {code}", MayBeDone: false),
            408 or >= 500 => new GraphAnswer<T>.Later(RetryAfter.Read(response, clock), $"HTTP {response.Status} {code}", Changes(request)),
            _ => new GraphAnswer<T>.Refused(response.Status, code, why),
        };
    }

    private static bool Changes(GraphRequest request) => request.Method != RequestMethod.Get;

    [LoggerMessage(LogLevel.Information, "Graph answered {Method} with {Status} {Code} (client-request-id {RequestId}).")]
    private partial void LogAnswered(string method, int status, string code, string requestId);

    [LoggerMessage(LogLevel.Warning, "Graph did not answer {Method} (client-request-id {RequestId}).")]
    private partial void LogLost(string method, string requestId, Exception failure);

    [LoggerMessage(LogLevel.Warning, "Graph's answer {Status} could not be read (client-request-id {RequestId}).")]
    private partial void LogUnreadable(int status, string requestId, Exception failure);

    [LoggerMessage(LogLevel.Error, "No token for Graph: check Graph:TenantId, Graph:ClientId and Graph:ClientSecret.")]
    private partial void LogNoSignIn(Exception failure);

    [LoggerMessage(LogLevel.Error, "Graph named an address of another host; it was not called.")]
    private partial void LogForeignAddress();
}
