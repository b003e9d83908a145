using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts calls to other services, each attempt by itself, and how often and for how long they ask to be left alone.</summary>
internal sealed class CallMetrics(TelemetrySource source)
{
    /// <summary>The Bot Connector.</summary>
    public const string Connector = "connector";

    /// <summary>Microsoft Graph.</summary>
    public const string Graph = "graph";

    /// <summary>The Bot Framework's token service.</summary>
    public const string TokenService = "token_service";

    private readonly Counter<long> _calls = source.Meter.CreateCounter<long>("assistant.calls", "{call}", "Calls to other services by the class of their status.");

    private readonly Counter<long> _throttles = source.Meter.CreateCounter<long>("assistant.call.throttles", "{call}", "Calls that were answered 429.");

    private readonly Histogram<double> _wait = source.Meter.CreateHistogram(
        "assistant.call.throttle.wait", "s", "How long a service that answered 429 asked to be left alone.", null, Buckets.Owing);

    /// <summary>Starts the span of one attempt; null when nobody listens.</summary>
    public Activity? Start(string peer) => source.Start(peer);

    /// <summary>A call was answered.</summary>
    /// <param name="peer">Who was called.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="wait">How long the service asked to be left alone; zero when it did not say.</param>
    public void Answered(string peer, int status, TimeSpan wait)
    {
        Count(peer, string.Create(CultureInfo.InvariantCulture, $"{status / 100}xx"));
        if (status != 429)
            return;
        _throttles.Add(1, new TagList { { Tags.Peer, peer } });
        if (wait > TimeSpan.Zero)
            _wait.Record(wait.TotalSeconds, new TagList { { Tags.Peer, peer } });
    }

    /// <summary>A call was not answered: no connection, or it broke, or it took too long.</summary>
    public void Lost(string peer) => Count(peer, "none");

    private void Count(string peer, string status)
    {
        _calls.Add(1, new TagList { { Tags.Peer, peer }, { Tags.Status, status } });
        if (Activity.Current is { } span && span.OperationName == peer)
            span.SetTag(Tags.Status, status);
    }
}
