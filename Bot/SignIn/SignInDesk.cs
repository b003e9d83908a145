using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.SignIn;

/// <summary>
/// Takes what clients say about signing in. Each of a person's open clients brings a token of its own for one exchange: each is exchanged, and what the person had asked
/// is answered once, by whichever replica.
/// </summary>
internal sealed partial class SignInDesk(UserTokens tokens, TurnPipeline turns, IOptions<ChannelOptions> options, ILogger<SignInDesk> logger)
{
    /// <summary>Takes one.</summary>
    public async Task<IResult> TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        switch (SignInInvoke.Read(activity))
        {
            case SignInInvoke.Failed failed:
                LogFailed(failed.Why);
                return Results.Ok();
            case SignInInvoke.Exchange exchange when activity.From?.Id is { Length: > 0 } account && IsOurs(exchange.Connection):
                return await tokens.ExchangeAsync(account, activity.ChannelId!, exchange.Token, cancellationToken) is TokenAnswer.Granted
                    ? await GoOnAsync(activity with { Id = $"signin {exchange.Id}" }, cancellationToken)
                    : Results.Json(
                        new TokenRefusal(exchange.Id, exchange.Connection, "The token could not be exchanged."), ChannelJson.Wire.TokenRefusal,
                        statusCode: StatusCodes.Status412PreconditionFailed);
            case SignInInvoke.Code code when activity.From?.Id is { Length: > 0 } account && options.Value.ConnectionName.Length > 0:
                return await tokens.FindAsync(account, activity.ChannelId!, code.Digits, cancellationToken) is TokenAnswer.Granted
                    ? await GoOnAsync(activity, cancellationToken)
                    : Results.StatusCode(StatusCodes.Status404NotFound);
            default:
                return Results.StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    private bool IsOurs(string connection) => options.Value.ConnectionName.Length > 0 && connection == options.Value.ConnectionName;

    private async Task<IResult> GoOnAsync(Activity activity, CancellationToken cancellationToken) =>
        await turns.AnswerAsync(activity, inBody: false, cancellationToken) is TurnOutcome.Busy or TurnOutcome.Unavailable
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Ok();

    [LoggerMessage(LogLevel.Warning, "A client could not sign its person in: {Why}.")]
    private partial void LogFailed(string why);
}
