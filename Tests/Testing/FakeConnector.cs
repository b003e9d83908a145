using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Testing;

/// <summary>
/// A Bot Connector on this machine, as strict as the Agents Playground: it refuses nulls, misspelt names and activities
/// without content, its address has a path and no slash at the end, and a card beside text gets no id. It refuses cards that break <see cref="CardRules"/>, too.
/// </summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private const string BasePath = "/_connector";

    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _scripted = new();
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<TimeSpan> _delays = new();
    private readonly SemaphoreSlim _delayed = new(0);
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly ConnectorStreams _streams = new();
    private int _ids;
    private WebApplication? _app;

    /// <summary>What bots are told to call.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Everything that was called, in order, refused calls included.</summary>
    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<ConnectorCall> Taken => [.. _calls.Where(call => call.Status is >= 200 and < 300)];

    /// <summary>What conversations were asked for, in order, refused calls included.</summary>
    public IReadOnlyList<ConnectorCall> Created => [.. _calls.Where(call => IsCreation(call.Segments))];

    /// <summary>Starts one on a free port, or on a given one.</summary>
    public static async Task<FakeConnector> StartAsync(int port = 0)
    {
        var connector = new FakeConnector();
        await connector.ListenAsync(port);
        return connector;
    }

    /// <summary>Goes away: whoever calls finds nobody there.</summary>
    public async Task GoDownAsync()
    {
        await _app!.DisposeAsync();
        _app = null;
    }

    /// <summary>Is there again, at the same address.</summary>
    public Task ComeBackAsync() => ListenAsync(new Uri(ServiceUrl).Port);

    private async Task ListenAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(HandleAsync);
        await app.StartAsync();
        ServiceUrl = app.Urls.First() + BasePath;
        _app = app;
    }

    /// <summary>Answers the next call with a status, and does not take it.</summary>
    public void FailNext(int status, string? retryAfter = null) => _scripted.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>Refuses the next call with a code and words, as the protocol writes errors.</summary>
    public void RefuseNext(int status, string code, string message) => _scripted.Enqueue(context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync($$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""", context.RequestAborted);
    });

    /// <summary>Takes the next call, and is slow to say so.</summary>
    public void DelayNext(TimeSpan delay) => _delays.Enqueue(delay);

    /// <summary>Waits until a delayed call has come.</summary>
    public Task UntilCalledAsync() => _delayed.WaitAsync();

    /// <summary>Answers every call about one conversation with 503 until it is admitted again.</summary>
    public void Refuse(string conversation) => _refused.TryAdd(conversation, true);

    /// <summary>Takes calls about the conversation again.</summary>
    public void Admit(string conversation) => _refused.TryRemove(conversation, out _);

    /// <summary>Who has the bot's app: with others no conversation is opened.</summary>
    public Func<string, bool> HasApp { get; set; } = _ => true;

    /// <summary>The channel's ids of a conversation's members; null where the channel does not say.</summary>
    public Func<string, IReadOnlyList<string>?> MembersOf { get; set; } = _ => null;

    /// <summary>The conversation that is opened with a person: the same each time.</summary>
    public static string ConversationWith(string person) => $"a:{person.ToUpperInvariant()}";

    /// <summary>Hangs up on the next call.</summary>
    public void DropNext() => _scripted.Enqueue(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>Waits until so many activities of a conversation were taken.</summary>
    /// <exception cref="TimeoutException">They did not come in time.</exception>
    public async Task<IReadOnlyList<ConnectorCall>> WaitAsync(string conversation, int count, TimeSpan? limit = null)
    {
        using var stop = new CancellationTokenSource(limit ?? TimeSpan.FromSeconds(60));
        while (true)
        {
            var found = Taken.Where(call => call.Conversation == conversation).ToList();
            if (found.Count >= count)
                return found;
            try
            {
                await _arrived.WaitAsync(stop.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"{found.Count} of {count} activities came to {conversation}.", late);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        _arrived.Dispose();
        _delayed.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var segments = RawSegments(context);
        var conversation = segments.Length > 2 ? Uri.UnescapeDataString(segments[2]) : "";
        if (_refused.ContainsKey(conversation))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Keep(context, conversation, segments, text);
            return;
        }

        // A question, not something that was said: it is no call of the conversation's.
        if (segments is ["v3", "conversations", _, "pagedmembers"])
        {
            await ListMembersAsync(context, conversation);
            return;
        }

        if (_scripted.TryDequeue(out var script))
        {
            await script(context);
            Keep(context, conversation, segments, text);
            return;
        }

        if (_delays.TryDequeue(out var delay))
        {
            _delayed.Release();
            await Task.Delay(delay, context.RequestAborted);
        }

        if (IsCreation(segments))
            await CreateAsync(context, text);
        else
            await AnswerAsync(context, text, segments);
        Keep(context, conversation, segments, text);
    }

    private static string[] RawSegments(HttpContext context)
    {
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        raw = raw.Split('?')[0];
        return raw.StartsWith(BasePath, StringComparison.Ordinal) ? raw[BasePath.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static bool IsCreation(IReadOnlyList<string> segments) => segments is ["v3", "conversations"];

    private async Task ListMembersAsync(HttpContext context, string conversation)
    {
        if (MembersOf(conversation) is not { } members)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var most = int.Parse(context.Request.Query["pageSize"]!, System.Globalization.CultureInfo.InvariantCulture);
        var page = members.Take(most).Select(id => new { id, name = "Somebody", aadObjectId = $"00000000-0000-0000-0000-{id}", userRole = "user" });
        await context.Response.WriteAsJsonAsync(new { members = page, continuationToken = members.Count > most ? "next" : "" }, context.RequestAborted);
    }

    private async Task CreateAsync(HttpContext context, string text)
    {
        using var body = JsonDocument.Parse(text);
        var asked = body.RootElement;
        var isWhole = context.Request.Method == "POST" && !HasNull(asked) && asked.TryGetProperty("isGroup", out var group) && !group.GetBoolean()
            && asked.GetProperty("bot").GetProperty("id").GetString() is { Length: > 0 } && asked.GetProperty("tenantId").GetString() is { Length: > 0 }
            && asked.GetProperty("members").GetArrayLength() == 1;
        var person = isWhole ? asked.GetProperty("members")[0].GetProperty("id").GetString()! : "";
        var refusal = !isWhole ? "BadArgument" : !HasApp(person) ? "ForbiddenOperationException" : null;
        context.Response.StatusCode = !isWhole ? StatusCodes.Status400BadRequest : refusal is null ? StatusCodes.Status201Created : StatusCodes.Status403Forbidden;
        await context.Response.WriteAsync(
            refusal is null ? $$"""{"id":"{{ConversationWith(person)}}"}""" : $$$"""{"error":{"code":"{{{refusal}}}","message":"refused"}}""", context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context, string text, string[] segments)
    {
        var isActivity = segments is ["v3", "conversations", _, "activities"] or ["v3", "conversations", _, "activities", _];
        var problem = !isActivity ? "NotFound"
            : context.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true ? "BadContentType"
            : Problem(text);
        if (problem is not null)
        {
            context.Response.StatusCode = isActivity ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
            await context.Response.WriteAsync($$$"""{"error":{"code":"{{{problem}}}","message":"refused"}}""", context.RequestAborted);
            return;
        }

        using var body = JsonDocument.Parse(text);
        if (ConnectorStreams.PlaceOf(body.RootElement) is { } place && context.Request.Method == "POST")
        {
            await StreamAsync(context, body.RootElement, place);
            return;
        }

        var both = body.RootElement.TryGetProperty("text", out _) && body.RootElement.TryGetProperty("attachments", out _);
        context.Response.StatusCode = both ? StatusCodes.Status202Accepted : context.Request.Method == "PUT" ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        if (!both)
            await context.Response.WriteAsync($$"""{"id":"{{Interlocked.Increment(ref _ids)}}"}""", context.RequestAborted);
    }

    /// <summary>The first activity of a stream gets its id; the others none.</summary>
    private async Task StreamAsync(HttpContext context, JsonElement activity, JsonElement place)
    {
        var id = $"stream-{Interlocked.Increment(ref _ids)}";
        if (_streams.Take(activity, place, id) is { } wrong)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync($$$"""{"error":{"code":"{{{wrong}}}","message":"refused"}}""", context.RequestAborted);
            return;
        }

        var isFirst = !place.TryGetProperty("streamId", out _);
        context.Response.StatusCode = isFirst ? StatusCodes.Status201Created : StatusCodes.Status202Accepted;
        if (isFirst)
            await context.Response.WriteAsync($$"""{"id":"{{id}}"}""", context.RequestAborted);
    }

    /// <summary>What the Playground would refuse.</summary>
    private static string? Problem(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var activity = document.RootElement;
            if (activity.ValueKind != JsonValueKind.Object || HasNull(activity) || !activity.TryGetProperty("type", out var type) || type.GetString() is not ("message" or "typing"))
                return "BadArgument";
            if (activity.EnumerateObject().Any(member => char.IsUpper(member.Name[0])))
                return "BadArgument";
            if (activity.TryGetProperty("attachments", out var attachments) && attachments.EnumerateArray().Any(BreaksRules))
                return "BadCard";
            return type.GetString() == "typing" || activity.TryGetProperty("text", out _) || activity.TryGetProperty("attachments", out _) ? null : "BadSyntax";
        }
        catch (JsonException)
        {
            return "BadSyntax";
        }
    }

    private static bool BreaksRules(JsonElement attachment) =>
        attachment.GetProperty("contentType").GetString() == "application/vnd.microsoft.card.adaptive" && CardRules.Problems(attachment.GetProperty("content")).Count > 0;

    private static bool HasNull(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Object => element.EnumerateObject().Any(member => HasNull(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasNull),
        _ => false,
    };

    private void Keep(HttpContext context, string conversation, string[] segments, string text)
    {
        var aborted = context.RequestAborted.IsCancellationRequested;
        _calls.Enqueue(new ConnectorCall(context.Request.Method, conversation, segments, aborted ? 0 : context.Response.StatusCode, text) { Authorization = context.Request.Headers.Authorization });
        _arrived.Release();
    }
}
