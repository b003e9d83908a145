using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Bot.Telemetry;
using Assistant.Skills.Grounding;
using Assistant.Skills.Grounding.Checking;

namespace Assistant.Bot.Grounding;

/// <summary>Logs and counts what becomes of a model's prose; never a word of it.</summary>
internal sealed partial class ProseWatch(TelemetrySource source, ILogger<ProseWatch> logger) : IProseWatch
{
    private readonly Counter<long> _sentences = source.Meter.CreateCounter<long>("assistant.prose.sentences", "{sentence}", "Sentences of a model, by what the checker found.");
    private readonly Counter<long> _fallbacks = source.Meter.CreateCounter<long>("assistant.prose.fallbacks", "{answer}", "Open questions answered without the model that is configured, by why.");

    /// <inheritdoc/>
    public void FellBack(ProseFailure failure, Exception? cause)
    {
        _fallbacks.Add(1, new TagList { { Tags.Outcome, failure.ToString() } });
        LogFellBack(logger, failure, cause?.GetType().Name);
    }

    /// <inheritdoc/>
    public void Checked(int kept, IReadOnlyList<SentenceFault> faults)
    {
        _sentences.Add(kept, new TagList { { Tags.Outcome, "kept" } });
        foreach (var fault in faults)
            _sentences.Add(1, new TagList { { Tags.Outcome, fault.ToString() } });
    }

    /// <summary>What was thrown is named, not quoted: a server's message may repeat what it was sent.</summary>
    [LoggerMessage(LogLevel.Warning, "The open answer is given without the model: {Failure} ({Cause}).")]
    private static partial void LogFellBack(ILogger logger, ProseFailure failure, string? cause);
}
