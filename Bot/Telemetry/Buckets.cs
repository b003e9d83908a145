using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>The bounds of histograms, in seconds.</summary>
internal static class Buckets
{
    /// <summary>For what people wait for: a turn is broken off after 7 s.</summary>
    public static readonly InstrumentAdvice<double> Waiting = new() { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 7.5, 10, 15, 30] };

    /// <summary>For what is owed: seconds on a good day, hours after an outage.</summary>
    public static readonly InstrumentAdvice<double> Owing = new() { HistogramBucketBoundaries = [1, 3, 5, 10, 30, 60, 300, 900, 3600, 14400, 86400] };
}
