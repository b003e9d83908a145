using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Bot.Channel;
using Assistant.Bot.Pages;
using Assistant.Bot.Terminal;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts turns and takes their time.</summary>
internal sealed class TurnMetrics(TelemetrySource source)
{
    private readonly Counter<long> _turns = source.Meter.CreateCounter<long>("assistant.turns", "{turn}", "Activities that asked for an answer.");

    private readonly Histogram<double> _duration = source.Meter.CreateHistogram(
        "assistant.turn.duration", "s", "From the arrival of an activity to the sending of its answer.", null, Buckets.Waiting);

    /// <summary>Begins to measure a turn; disposing what it returns ends it.</summary>
    public Measured Begin(Turn turn)
    {
        var span = source.Start("turn");
        span?.SetTag(Tags.Channel, ChannelOf(turn)).SetTag(Tags.Kind, KindOf(turn));
        return new Measured(this, turn, span);
    }

    private static string KindOf(Turn turn) => turn switch
    {
        { Meeting: not null } => "meeting",
        { Submit: not null } => "card",
        { Files.Count: > 0 } => "file",
        _ when turn.Key == TurnKey.Welcome(turn.Key.Conversation) => "welcome",
        _ => "words",
    };

    /// <summary>A channel names itself: only known names make a series of their own.</summary>
    private static string ChannelOf(Turn turn) => turn.Key.Conversation.Channel switch
    {
        "msteams" or "webchat" or "directline" or "emulator" or TerminalTransport.Channel or LocalConversation.Channel => turn.Key.Conversation.Channel,
        _ => "other",
    };

    /// <summary>A turn that is being measured.</summary>
    internal sealed class Measured(TurnMetrics metrics, Turn turn, Activity? span) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();
        private string _outcome = "error";

        /// <summary>Says what became of the turn; without it, that it threw.</summary>
        public TurnOutcome End(TurnOutcome outcome)
        {
            _outcome = outcome switch
            {
                TurnOutcome.Answered { Repeated: true } => "repeated",
                TurnOutcome.Answered { Failed: true } => "apology",
                TurnOutcome.Answered => "answered",
                TurnOutcome.Busy => "busy",
                TurnOutcome.Unavailable => "unavailable",
                _ => "ignored",
            };
            return outcome;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            var tags = new TagList { { Tags.Channel, ChannelOf(turn) }, { Tags.Kind, KindOf(turn) }, { Tags.Outcome, _outcome } };
            metrics._turns.Add(1, tags);
            metrics._duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, tags);
            span?.SetTag(Tags.Outcome, _outcome);
            if (_outcome is "error" or "apology")
                span?.SetStatus(ActivityStatusCode.Error);
            span?.Dispose();
        }
    }
}
