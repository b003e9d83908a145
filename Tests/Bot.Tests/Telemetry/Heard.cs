using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Assistant.Bot.Telemetry;

namespace Assistant.Bot.Tests.Telemetry;

/// <summary>Hears the measurements of one program, and of no other that runs beside it.</summary>
internal sealed class Heard : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Name, double Value, string Tags)> _measured = new();

    public Heard(TelemetrySource source)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, source.Meter))
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All values of all tags that were heard.</summary>
    public IEnumerable<string> Tags => _measured.Select(each => each.Tags);

    /// <summary>What an instrument measured, with these among its tags.</summary>
    public IReadOnlyList<double> Of(string name, params string[] tags) =>
        [.. _measured.Where(each => each.Name == name && tags.All(tag => each.Tags.Contains($"={tag};", StringComparison.Ordinal))).Select(each => each.Value)];

    /// <summary>Reads the gauges.</summary>
    public void Look() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = "";
        foreach (var (key, each) in tags)
            text += $"{key}={each};";
        _measured.Enqueue((instrument.Name, value, text));
    }
}
