using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>Takes the time of reading the files that people send.</summary>
internal sealed class ReadingMetrics(TelemetrySource source)
{
    private readonly Histogram<double> _duration = source.Meter.CreateHistogram(
        "assistant.reading.duration", "s", "Fetching a sent file and reading the plans in it.", null, Buckets.Owing);

    /// <summary>Begins to read a file; disposing what it returns ends it.</summary>
    public Measured Begin() => new(this, source.Start("read-file"));

    /// <summary>A file that is being read.</summary>
    internal sealed class Measured(ReadingMetrics metrics, Activity? span) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();
        private string _outcome = "error";

        /// <summary>Says what became of it.</summary>
        /// <param name="plans">How many plans were read in it.</param>
        public void End(int plans) => _outcome = plans > 0 ? "read" : "refused";

        /// <inheritdoc/>
        public void Dispose()
        {
            metrics._duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new TagList { { Tags.Outcome, _outcome } });
            span?.SetTag(Tags.Outcome, _outcome).Dispose();
        }
    }
}
