using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>Owns the one meter that instruments are made on, and the one source of spans. Without a listener both cost next to nothing.</summary>
/// <param name="meter">The meter; whoever made it disposes it.</param>
internal sealed class TelemetrySource(Meter meter) : IDisposable
{
    /// <summary>The name of both.</summary>
    public const string Name = "Assistant";

    private readonly ActivitySource _spans = new(Name);

    /// <summary>What instruments are made on.</summary>
    public Meter Meter { get; } = meter;

    /// <summary>Starts a span below the current one; null when nobody listens. It bears no words, names or ids of people.</summary>
    public Activity? Start(string name) => _spans.StartActivity(name);

    /// <inheritdoc/>
    public void Dispose() => _spans.Dispose();
}
