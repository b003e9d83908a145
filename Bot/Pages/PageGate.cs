using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Pages;

/// <summary>The local page is for trying out, on this machine: with a bot identity there is none.</summary>
internal sealed class PageGate(IOptions<ChannelOptions> options, LoopbackOnly loopback) : IEndpointFilter
{
    /// <summary>Whether the pages are there at all.</summary>
    public static bool Serves(ChannelOptions options) => options.IsAnonymous;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Serves(options.Value) ? await loopback.InvokeAsync(context, next) : Results.NotFound();
}
