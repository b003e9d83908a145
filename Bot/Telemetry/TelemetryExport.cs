using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Assistant.Bot.Telemetry;

/// <summary>Sends traces and metrics out while the program runs, where the settings name a place; else it does nothing, and nobody listens.</summary>
internal sealed class TelemetryExport(OtlpTarget target) : IHostedService, IDisposable
{
    /// <summary>How long a collector that does not answer may hold up the program's end.</summary>
    private const int ShutdownMilliseconds = 3000;

    private static readonly string[] Spans =
        [TelemetrySource.Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http", "Azure.*", "Npgsql", "Quartz"];

    private static readonly string[] Meters =
        [TelemetrySource.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Azure.*", "Npgsql", "Quartz"];

    private TracerProvider? _tracer;
    private MeterProvider? _meter;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (target is OtlpTarget.None)
            return Task.CompletedTask;
        _tracer = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(OtlpTarget.Resource)
            .SetSampler(new ParentBasedSampler(new RootSampler()))
            .AddSource(Spans)
            .AddProcessor(new SpanScrubber())
            .AddOtlpExporter(exporter => target.Configure(exporter, "v1/traces"))
            .Build();
        _meter = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(OtlpTarget.Resource)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => target.Configure(exporter, "v1/metrics"))
            .Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What is yet to be sent goes out, at the same time: each may wait for a collector that does not answer.
        var tracer = Task.Run(() => _tracer?.Shutdown(ShutdownMilliseconds), CancellationToken.None);
        var meter = Task.Run(() => _meter?.Shutdown(ShutdownMilliseconds), CancellationToken.None);
        return Task.WhenAll(tracer, meter);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tracer?.Dispose();
        _meter?.Dispose();
    }
}
