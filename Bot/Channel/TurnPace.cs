namespace Assistant.Bot.Channel;

/// <summary>How long things may take inside one delivery of an activity; channels give up after about 15 s.</summary>
/// <param name="Answer">Finding and storing the answer.</param>
/// <param name="Send">Sending it; what has not gone out by then is owed and sent by a job.</param>
internal sealed record TurnPace(TimeSpan Answer, TimeSpan Send)
{
    /// <summary>Twelve seconds in all.</summary>
    public static TurnPace Default { get; } = new(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(5));
}
