using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>Shows how much is owed, as it was last looked at; nothing where that is not known.</summary>
internal sealed class OwedMetrics
{
    private readonly List<Instrument> _gauges;
    private volatile OwedLoad? _load;

    /// <summary>Makes the gauges.</summary>
    public OwedMetrics(TelemetrySource source)
    {
        _gauges =
        [
            Gauge(source, "assistant.outbox.owed", "{message}", "Messages that are yet to be delivered to Microsoft 365.", load => load.Outbox.Owed),
            Gauge(source, "assistant.outbox.parked", "{message}", "Messages that Microsoft 365 refused, which wait for an admin.", load => load.Outbox.Parked),
            Gauge(source, "assistant.outbox.age", "s", "Since when the oldest undelivered message is owed.", load => Age(load, load.Outbox.OwedSince)),
            Gauge(source, "assistant.reminders.owed", "{reminder}", "Reminders that are planned and not sent.", load => load.Reminders.Owed),
            Gauge(source, "assistant.reminders.late", "{reminder}", "Reminders that should have been sent a minute ago or earlier.", load => load.Reminders.Late),
            Gauge(source, "assistant.replies.owed", "{turn}", "Turns whose replies have not all gone out.", load => load.Replies.Owed),
            Gauge(source, "assistant.replies.age", "s", "Since when the oldest reply is owed.", load => Age(load, load.Replies.OwedSince)),
        ];
    }

    /// <summary>Whether anybody looks at the gauges.</summary>
    public bool AreRead => _gauges.Exists(gauge => gauge.Enabled);

    /// <summary>What the gauges show from now on; null: nothing.</summary>
    public void Show(OwedLoad? load) => _load = load;

    private ObservableGauge<double> Gauge(TelemetrySource source, string name, string unit, string description, Func<OwedLoad, double> value) =>
        source.Meter.CreateObservableGauge(name, () => _load is { } load ? [new Measurement<double>(value(load))] : Array.Empty<Measurement<double>>(), unit, description);

    private static double Age(OwedLoad load, DateTimeOffset? since) => since is { } instant ? Math.Max(0, (load.At - instant).TotalSeconds) : 0;
}
