using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Assistant.Bot.Telemetry;

/// <summary>Leaves out calls that are part of nothing, such as what each tick asks of the database every few seconds; they are counted all the same.</summary>
internal sealed class RootSampler : Sampler
{
    /// <inheritdoc/>
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
}
