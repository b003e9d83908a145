using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>
/// Decides who may call the messaging endpoint. Without a bot identity: callers on this machine. With one, every call
/// would have to prove that it comes from the channel; as long as this program cannot check that proof, it lets nobody in.
/// </summary>
internal sealed class IdentityGate(IOptions<ChannelOptions> options, LoopbackOnly loopback) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        options.Value.IsAnonymous ? await loopback.InvokeAsync(context, next) : Results.StatusCode(StatusCodes.Status401Unauthorized);
}
