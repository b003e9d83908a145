using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Bot.Telemetry;
using Assistant.Skills.Model;

namespace Assistant.Bot.Model;

/// <summary>Counts what a language model is asked, what it costs and what comes of it.</summary>
internal sealed class ModelMetrics(TelemetrySource source)
{
    private readonly Counter<long> _calls = source.Meter.CreateCounter<long>("assistant.model.calls", "{call}", "Calls of the language model, by what became of them.");

    private readonly Counter<long> _tokens = source.Meter.CreateCounter<long>("assistant.model.tokens", "{token}", "Tokens that the language model read and wrote.");

    private readonly Histogram<double> _time = source.Meter.CreateHistogram("assistant.model.call.duration", "s", "How long a call of the language model took.", null, Buckets.Waiting);

    private readonly Counter<long> _questions = source.Meter.CreateCounter<long>(
        "assistant.model.questions", "{question}", "Questions that a language model was asked about, by what came of it; all but \"chosen\" and \"written\" were answered without it.");

    /// <summary>Begins a call; disposing what it returns ends it.</summary>
    public Call Begin() => new(this, source.Start("model"));

    /// <summary>A question came to its end.</summary>
    /// <param name="outcome">A name of few: see <see cref="NameOf"/>.</param>
    public void Asked(string outcome) => _questions.Add(1, new TagList { { Tags.Outcome, outcome } });

    /// <summary>A failure as measurements name it.</summary>
    public static string NameOf(ModelFailure failure) => failure switch
    {
        ModelFailure.Unreachable => "unreachable",
        ModelFailure.Slow => "slow",
        ModelFailure.Throttled => "throttled",
        ModelFailure.Failed => "failed",
        ModelFailure.Filtered => "filtered",
        ModelFailure.Refused => "refused",
        ModelFailure.Malformed => "malformed",
        ModelFailure.OverBudget => "over_budget",
        _ => throw new ArgumentOutOfRangeException(nameof(failure)),
    };

    /// <summary>A call under way.</summary>
    internal sealed class Call(ModelMetrics metrics, Activity? span) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();
        private string _outcome = "cancelled";

        /// <summary>It was answered.</summary>
        public void Answered() => _outcome = "answered";

        /// <summary>It failed.</summary>
        public void Failed(ModelFailure failure) => _outcome = NameOf(failure);

        /// <summary>The server counted tokens.</summary>
        public void Used(long read, long written)
        {
            metrics._tokens.Add(read, new TagList { { Tags.Kind, "read" } });
            metrics._tokens.Add(written, new TagList { { Tags.Kind, "written" } });
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            metrics._calls.Add(1, new TagList { { Tags.Outcome, _outcome } });
            metrics._time.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new TagList { { Tags.Outcome, _outcome } });
            span?.SetTag(Tags.Outcome, _outcome).Dispose();
        }
    }
}
