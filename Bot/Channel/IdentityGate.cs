using Assistant.Bot.Identity;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channel;

/// <summary>
/// Decides who may call the messaging endpoint, before the body is read. Without a bot identity: callers on this machine. With one: who proves by a
/// token that it is a channel. What was proved goes with the request as a <see cref="Caller"/>.
/// </summary>
internal sealed partial class IdentityGate(IOptions<ChannelOptions> options, LoopbackOnly loopback, TokenValidator tokens, ILogger<IdentityGate> logger) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (options.Value.IsAnonymous)
        {
            http.Features.Set<Caller>(new Caller.OnThisMachine());
            return await loopback.InvokeAsync(context, next);
        }

        try
        {
            switch (await tokens.CheckAsync(http.Request.Headers.Authorization, http.RequestAborted))
            {
                case TokenVerdict.Proved proved:
                    http.Features.Set(proved.Caller);
                    return await next(context);
                case TokenVerdict.Refused refused:
                    LogRefused(refused.Why);
                    break;
            }

            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }
        catch (KeysUnavailableException)
        {
            // Ours, not the caller's: nothing is known against the token.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Refused a call to the messaging endpoint: {Why}.")]
    private partial void LogRefused(string why);
}
