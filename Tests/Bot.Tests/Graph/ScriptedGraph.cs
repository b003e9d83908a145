using System.Collections.Concurrent;
using System.Net;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Tests.Graph;

/// <summary>A Graph on this machine that gives the answers it was told to, in order, and keeps what it was asked.</summary>
internal sealed class ScriptedGraph : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ScriptedAnswer> _answers = new();
    private readonly ConcurrentQueue<ScriptedCall> _calls = new();

    private ScriptedGraph(WebApplication app) => _app = app;

    /// <summary>What was asked, without the calls for tokens.</summary>
    public IReadOnlyList<ScriptedCall> Calls => [.. _calls];

    /// <summary>Whether tokens are given.</summary>
    public bool GivesTokens { get; set; } = true;

    /// <summary>Settings that lead here.</summary>
    public GraphOptions Options { get; } = new()
    {
        TenantId = "tenant",
        ClientId = "client",
        ClientSecret = "secret",
        Site = "contoso.sharepoint.com:/sites/van-phong",
        Calendar = "lich@contoso.vn",
        PlannerPlan = "plan",
    };

    public static async Task<ScriptedGraph> StartAsync(params IReadOnlyList<ScriptedAnswer> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var graph = new ScriptedGraph(builder.Build());
        foreach (var answer in answers)
            graph._answers.Enqueue(answer);
        graph._app.Run(graph.HandleAsync);
        await graph._app.StartAsync();
        graph.Options.Authority = graph._app.Urls.First();
        graph.Options.Endpoint = graph._app.Urls.First() + "/v1.0";
        return graph;
    }

    /// <summary>A client that waits for next to nothing between attempts.</summary>
    public GraphClient CreateClient()
    {
        var pace = new GraphPace(2, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        return new GraphClient(GraphPipeline.Create(Options, pace, TimeProvider.System, Measured.Calls), new Uri(Options.Endpoint), TimeProvider.System, NullLogger<GraphClient>.Instance);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal))
        {
            context.Response.StatusCode = GivesTokens ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsync("""{"access_token":"a-token","expires_in":3600}""", context.RequestAborted);
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _calls.Enqueue(new ScriptedCall(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body));
        if (!_answers.TryDequeue(out var answer))
            answer = new ScriptedAnswer(StatusCodes.Status418ImATeapot);
        if (answer.HangsUp)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter.Length > 0)
            context.Response.Headers.RetryAfter = answer.RetryAfter;
        if (answer.Status != StatusCodes.Status204NoContent)
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
    }
}
