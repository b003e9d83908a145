namespace Assistant.Bot.Channel;

/// <summary>What the channel says at the start.</summary>
internal static partial class ChannelLog
{
    /// <summary>An identity is configured, and the callers' tokens cannot be checked.</summary>
    [LoggerMessage(LogLevel.Error, "Bot:AppId is set, but this version cannot check callers' tokens: /api/messages answers 401 to everybody, and the local pages are off. Leave Bot:AppId empty for use on this machine.")]
    public static partial void LogIdentityUnchecked(this ILogger logger);
}
