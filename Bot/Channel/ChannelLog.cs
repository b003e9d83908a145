namespace Assistant.Bot.Channel;

/// <summary>What the channel says at the start, and which turn a line belongs to.</summary>
internal static partial class ChannelLog
{
    private static readonly Func<ILogger, TurnKey, IDisposable?> Turn = LoggerMessage.DefineScope<TurnKey>("Turn:{Turn}");

    /// <summary>Until it is disposed, every line that is logged bears the turn's id.</summary>
    public static IDisposable? BeginTurn(this ILogger logger, TurnKey turn) => Turn(logger, turn);

    /// <summary>An identity is configured, and the callers' tokens cannot be checked.</summary>
    [LoggerMessage(LogLevel.Error, "Bot:AppId is set, but this version cannot check callers' tokens: /api/messages answers 401 to everybody, and the local pages are off. Leave Bot:AppId empty for use on this machine.")]
    public static partial void LogIdentityUnchecked(this ILogger logger);
}
