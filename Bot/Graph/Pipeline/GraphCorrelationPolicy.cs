using Azure.Core;
using Azure.Core.Pipeline;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>Sends the request's id under the name that Graph reads; Azure.Core's own name for it means nothing there.</summary>
internal sealed class GraphCorrelationPolicy : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue("client-request-id", message.Request.ClientRequestId);
}
