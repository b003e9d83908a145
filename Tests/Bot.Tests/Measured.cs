using System.Diagnostics.Metrics;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot.Tests;

/// <summary>Instruments for parts of the program that a test puts together itself; nobody listens to them.</summary>
internal static class Measured
{
    private static readonly TelemetrySource Source = new(new Meter("Assistant.Unheard"));

    public static CallMetrics Calls { get; } = new(Source);

    public static DeliveryMetrics Deliveries { get; } = new(Source);
}
