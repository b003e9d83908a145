using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts what was owed to people and to Microsoft 365, and how late it came.</summary>
internal sealed class DeliveryMetrics(TelemetrySource source)
{
    private readonly Counter<long> _deliveries = source.Meter.CreateCounter<long>("assistant.deliveries", "{delivery}", "Attempts to deliver what is owed, by what became of them.");

    private readonly Histogram<double> _lag = source.Meter.CreateHistogram(
        "assistant.delivery.lag", "s", "From when something was owed to when the other side had taken it.", null, Buckets.Owing);

    /// <summary>Starts the span of one attempt; null when nobody listens.</summary>
    public Activity? Start(DeliveryKind kind) => source.Start(NameOf(kind));

    /// <summary>It was taken.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="lag">Since when it was owed; null where that is not known.</param>
    public void Sent(DeliveryKind kind, TimeSpan? lag)
    {
        Count(kind, "sent");
        if (lag is { } late)
            _lag.Record(Math.Max(0, late.TotalSeconds), new TagList { { Tags.Kind, NameOf(kind) } });
    }

    /// <summary>It was not taken now, and is tried again.</summary>
    public void PutBack(DeliveryKind kind) => Count(kind, "put_back");

    /// <summary>It was refused for good: given up, or parked for an admin.</summary>
    public void Failed(DeliveryKind kind) => Count(kind, "failed");

    /// <summary>Nobody wants it any more.</summary>
    public void Dropped(DeliveryKind kind) => Count(kind, "dropped");

    private void Count(DeliveryKind kind, string outcome)
    {
        _deliveries.Add(1, new TagList { { Tags.Kind, NameOf(kind) }, { Tags.Outcome, outcome } });
        if (Activity.Current is { } span && span.OperationName == NameOf(kind))
            span.SetTag(Tags.Outcome, outcome);
    }

    private static string NameOf(DeliveryKind kind) => kind switch
    {
        DeliveryKind.Reminder => "reminder",
        DeliveryKind.Notice => "notice",
        _ => "outbox",
    };
}
