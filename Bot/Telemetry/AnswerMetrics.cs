using System.Diagnostics;
using System.Diagnostics.Metrics;
using Assistant.Bot.Cli;
using Assistant.Skills;
using Assistant.Skills.Answering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Telemetry;

/// <summary>Counts what requests were answered with. A message may hold several.</summary>
internal sealed class AnswerMetrics(TelemetrySource source)
{
    private readonly Counter<long> _answers = source.Meter.CreateCounter<long>("assistant.answers", "{answer}", "Requests that were read out of messages, by what they were answered with.");

    /// <summary>Begins to answer a request; disposing what it returns ends it.</summary>
    public Measured Begin(Understood understood)
    {
        var kind = AskRequest.Of(understood.Request).Kind;
        var span = source.Start("skill");
        span?.SetTag(Tags.Request, kind);
        span?.Parent?.SetTag(Tags.Request, kind);
        return new Measured(this, kind, understood, span);
    }

    /// <summary>A request that is being answered.</summary>
    internal sealed class Measured(AnswerMetrics metrics, string kind, Understood understood, Activity? span) : IDisposable
    {
        private string _outcome = "error";
        private SkillResult? _result;

        /// <summary>It was answered: as a skill said before, or by showing its card, or by asking back.</summary>
        public void Answered() => _outcome = _result switch
        {
            NotUnderstood => "not_understood",
            NotPermitted => "not_permitted",
            OpenAnswer { Passage: null } or PlanNotLoaded => "not_found",
            AskBack => "asked_back",
            null when understood.Needs is not null => "asked_back",
            _ => "answered",
        };

        /// <summary>A skill answered it so.</summary>
        public void Answered(SkillResult result) => _result = result;

        /// <inheritdoc/>
        public void Dispose()
        {
            metrics._answers.Add(1, new TagList { { Tags.Request, kind }, { Tags.Outcome, _outcome } });
            span?.SetTag(Tags.Outcome, _outcome).Dispose();
        }
    }
}
