using Assistant.Bot.Telemetry;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Counts every attempt of a call, those that are repeated too.</summary>
internal sealed class GraphMeteringPolicy(CallMetrics calls, TimeProvider clock) : HttpPipelinePolicy
{
    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        using var span = calls.Start(CallMetrics.Graph);
        try
        {
            await ProcessNextAsync(message, pipeline);
        }
        catch
        {
            calls.Lost(CallMetrics.Graph);
            throw;
        }

        calls.Answered(CallMetrics.Graph, message.Response.Status, RetryAfter.Read(message.Response, clock));
    }

    /// <inheritdoc/>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("Calls to Graph are asynchronous.");
}
