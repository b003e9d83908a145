using Azure.Core;
using Azure.Core.Pipeline;

namespace Assistant.Bot.Graph.Pipeline;

/// <summary>
/// Signs calls to a double on this machine. The library's own policy refuses http, rightly; this one exists so that it
/// need not be weakened, and refuses every other host.
/// </summary>
internal sealed class LoopbackBearerPolicy(TokenCredential credential, string scope) : HttpPipelinePolicy
{
    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Demand(message);
        Sign(message, await credential.GetTokenAsync(new TokenRequestContext([scope]), message.CancellationToken));
        await ProcessNextAsync(message, pipeline);
    }

    /// <inheritdoc/>
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Demand(message);
        Sign(message, credential.GetToken(new TokenRequestContext([scope]), message.CancellationToken));
        ProcessNext(message, pipeline);
    }

    private static void Demand(HttpMessage message)
    {
        if (!message.Request.Uri.ToUri().IsLoopback)
            throw new InvalidOperationException("A token without https is for this machine only.");
    }

    private static void Sign(HttpMessage message, AccessToken token) =>
        message.Request.Headers.SetValue("Authorization", "Bearer " + token.Token);
}
