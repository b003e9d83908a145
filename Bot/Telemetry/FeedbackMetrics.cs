using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts what people think of words that a model wrote.</summary>
internal sealed class FeedbackMetrics(TelemetrySource source)
{
    private readonly Counter<long> _ratings = source.Meter.CreateCounter<long>("assistant.feedback", "{rating}", "Ratings of messages that a model spoke.");

    /// <summary>Somebody rated a message.</summary>
    public void Rated(bool liked) => _ratings.Add(1, new TagList { { Tags.Outcome, liked ? "liked" : "disliked" } });
}
