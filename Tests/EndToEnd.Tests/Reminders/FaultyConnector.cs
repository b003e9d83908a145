using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.EndToEnd.Tests.Reminders;

/// <summary>A Bot Connector on this machine that fails a share of what it is sent: a third each by 429, by 502 and by a reset, the latter two before or after the message was taken.</summary>
internal sealed class FaultyConnector : IAsyncDisposable
{
    private static readonly ConnectorFault[] Faults =
    [
        ConnectorFault.Throttled, ConnectorFault.Throttled, ConnectorFault.BadGateway, ConnectorFault.BadGatewayOnceTaken, ConnectorFault.Reset, ConnectorFault.ResetOnceTaken,
    ];

    private readonly WebApplication _app;
    private readonly double _share;
    private readonly Random _random;
    private readonly ConcurrentQueue<ConnectorAttempt> _attempts = new();
    private readonly ConcurrentDictionary<ConnectorAttempt, bool> _acknowledged = new(ReferenceEqualityComparer.Instance);
    private long _ids = 1_780_000_000_000;

    private FaultyConnector(WebApplication app, double share, int seed) => (_app, _share, _random) = (app, share, new Random(seed));

    /// <summary>What bots are told to call.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>Everything that came in, in order.</summary>
    public IReadOnlyList<ConnectorAttempt> Attempts => [.. _attempts];

    /// <summary>Starts one on a free port.</summary>
    public static async Task<FaultyConnector> StartAsync(double share, int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var connector = new FaultyConnector(app, share, seed);
        app.Run(connector.HandleAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>Whether the answer that a message was taken was written whole. Its sender may have died before it read it.</summary>
    public bool IsAcknowledged(ConnectorAttempt attempt) => _acknowledged.ContainsKey(attempt);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            await reader.ReadToEndAsync(context.RequestAborted);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // Its sender died before it was whole.
            return;
        }

        var attempt = new ConnectorAttempt(Uri.UnescapeDataString(context.Request.Path.Value!.Split('/')[3]), TimeProvider.System.GetUtcNow(), Draw());
        _attempts.Enqueue(attempt);
        switch (attempt.Fault)
        {
            case ConnectorFault.Throttled:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                break;
            case ConnectorFault.BadGateway or ConnectorFault.BadGatewayOnceTaken:
                context.Response.StatusCode = StatusCodes.Status502BadGateway;
                break;
            case ConnectorFault.Reset or ConnectorFault.ResetOnceTaken:
                context.Abort();
                break;
            default:
                await AcknowledgeAsync(context, attempt);
                break;
        }
    }

    private async Task AcknowledgeAsync(HttpContext context, ConnectorAttempt attempt)
    {
        try
        {
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{Interlocked.Increment(ref _ids)}}"}"""), context.RequestAborted);
            await context.Response.CompleteAsync();
            _acknowledged[attempt] = true;
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // Its sender died meanwhile.
        }
    }

    private ConnectorFault? Draw()
    {
        lock (_random)
            return _random.NextDouble() < _share ? Faults[_random.Next(Faults.Length)] : null;
    }
}
