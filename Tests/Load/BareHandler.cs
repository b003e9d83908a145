using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Assistant.Load;

/// <summary>The least that a bot does: reads an activity, replies with its words by the Connector, answers 200.</summary>
internal static class BareHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Serves until the program is ended.</summary>
    public static async Task RunAsync(string urls, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        await using var app = builder.Build();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        app.MapGet("/readyz", () => Results.Ok());
        app.MapPost("/api/messages", (RequestDelegate)(context => ReplyAsync(context, http)));
        await app.RunAsync(cancellationToken);
    }

    private static async Task ReplyAsync(HttpContext context, HttpClient http)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var root = activity.RootElement;
        var (conversation, id) = (root.GetProperty("conversation").GetProperty("id").GetString(), root.GetProperty("id").GetString());
        var text = JsonEncodedText.Encode($"Echo: {root.GetProperty("text").GetString()}");
        using var reply = new HttpRequestMessage(HttpMethod.Post, $"{root.GetProperty("serviceUrl").GetString()}/v3/conversations/{conversation}/activities/{id}")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"type":"message","replyToId":"{{id}}","text":"{{text}}"}""")),
        };
        reply.Content.Headers.ContentType = Json;
        using var answer = await http.SendAsync(reply, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode is >= 200 and < 300 ? StatusCodes.Status200OK : StatusCodes.Status502BadGateway;
    }
}
