using System.Net;

namespace Assistant.Load;

/// <summary>A Connector on this machine that takes everything and does nothing but tell the ledger.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();

    private readonly WebApplication _app;
    private ReplyLedger _ledger = new();

    private LoopbackConnector(WebApplication app) => _app = app;

    /// <summary>What bots are told to call.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Starts one on a free port.</summary>
    public static async Task<LoopbackConnector> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var connector = new LoopbackConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync(cancellationToken);
        connector.ServiceUrl = app.Urls.First();
        return connector;
    }

    /// <summary>Tells another ledger from now on.</summary>
    public void Tell(ReplyLedger ledger) => _ledger = ledger;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        var hash = default(HashCode);
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            foreach (var piece in read.Buffer)
                hash.AddBytes(piece.Span);
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                break;
        }

        // /v3/conversations/{conversation}/activities/{activity}
        var path = context.Request.Path.Value!;
        _ledger.Take(path[(path.LastIndexOf('/') + 1)..], hash.ToHashCode());
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        await context.Response.BodyWriter.WriteAsync(Answer, context.RequestAborted);
    }
}
