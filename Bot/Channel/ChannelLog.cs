namespace Assistant.Bot.Channel;

/// <summary>Which turn a line of the log belongs to.</summary>
internal static class ChannelLog
{
    private static readonly Func<ILogger, TurnKey, IDisposable?> Turn = LoggerMessage.DefineScope<TurnKey>("Turn:{Turn}");

    /// <summary>Until it is disposed, every line that is logged bears the turn's id.</summary>
    public static IDisposable? BeginTurn(this ILogger logger, TurnKey turn) => Turn(logger, turn);
}
