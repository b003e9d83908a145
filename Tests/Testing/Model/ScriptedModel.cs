using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Testing.Model;

/// <summary>
/// A server on this machine that speaks OpenAI's chat completions (plain and streamed, with functions) and embeddings, and does
/// what it is told: the scripted answers in order, then <see cref="Otherwise"/> for each further request.
/// </summary>
public sealed class ScriptedModel : IAsyncDisposable
{
    private const string BasePath = "/v1";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ModelAnswer> _script = new();
    private readonly ConcurrentQueue<ModelCall> _calls = new();
    private int _ids;

    private ScriptedModel(WebApplication app) => _app = app;

    /// <summary>What programs are told to call: the address with <c>/v1</c>.</summary>
    public string Endpoint => _app.Urls.First() + BasePath;

    /// <summary>Every request, in order, those too that were not answered.</summary>
    public IReadOnlyList<ModelCall> Calls => [.. _calls];

    /// <summary>The requests for words.</summary>
    public IReadOnlyList<ModelCall> Chats => [.. _calls.Where(call => call.Path == "/chat/completions")];

    /// <summary>What is done when the script is at its end. <value>An empty answer</value></summary>
    public Func<ModelCall, ModelAnswer> Otherwise { get; set; } = _ => ModelAnswer.Says("");

    /// <summary>What is done with requests for embeddings. <value>They are answered by <see cref="Embed"/>.</value></summary>
    public Func<ModelCall, ModelAnswer?> OtherwiseEmbed { get; set; } = _ => null;

    /// <summary>The vector of a text. <value>A bag of its words, of 64 dimensions: texts that share words are near.</value></summary>
    public Func<string, float[]> Embed { get; set; } = text => WordBag.Embed(text, 64);

    /// <summary>Starts one on a free port of this machine, or on a given one.</summary>
    public static async Task<ScriptedModel> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var model = new ScriptedModel(app);
        app.Run(model.AnswerAsync);
        await app.StartAsync();
        return model;
    }

    /// <summary>An endpoint of this machine where nobody listens.</summary>
    public static string NobodyThere()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return $"http://127.0.0.1:{port}{BasePath}";
    }

    /// <summary>Answers the next requests for words so, one each, in order.</summary>
    public ScriptedModel Then(params IReadOnlyList<ModelAnswer> answers)
    {
        foreach (var answer in answers)
            _script.Enqueue(answer);
        return this;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var below = path.StartsWith(BasePath, StringComparison.Ordinal) ? path[BasePath.Length..] : path;
        if (http.Request.Method != "POST" || below is not ("/chat/completions" or "/embeddings"))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        var call = new ModelCall(below, body.RootElement.Clone(), http.Request.Headers.Authorization);
        _calls.Enqueue(call);
        try
        {
            if ((below == "/embeddings" ? OtherwiseEmbed(call) : Next(call)) is { } answer)
                await ModelAnswerWriter.WriteAsync(http, call, answer, $"chatcmpl-{Interlocked.Increment(ref _ids)}");
            else
                await EmbeddingWriter.WriteAsync(http, call, Embed);
        }
        catch (OperationCanceledException)
        {
            // The caller went away: a slow or silent script is over with it.
        }
    }

    private ModelAnswer Next(ModelCall call) => _script.TryDequeue(out var next) ? next : Otherwise(call);
}
