using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages;

/// <summary>Lets anybody in where the bot has an identity, else this machine alone: for what holds nothing of the office, or proves its caller by itself.</summary>
internal sealed class MachineGate(IOptions<ChannelOptions> options, LoopbackOnly loopback) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return options.Value.IsAnonymous ? await loopback.InvokeAsync(context, next) : await next(context);
    }
}
