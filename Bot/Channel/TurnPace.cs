namespace Assistant.Bot.Channel;

/// <summary>How long things may take inside one delivery of an activity; channels give up after about 15 s.</summary>
/// <param name="Answer">Finding and storing the answer.</param>
/// <param name="Send">Sending it; what has not gone out by then is owed and sent by a job.</param>
internal sealed record TurnPace(TimeSpan Answer, TimeSpan Send)
{
    /// <summary>Twelve seconds in all.</summary>
    public static TurnPace Default { get; } = new(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(5));

    /// <summary>For how long an answer may be waited for that there is another one for: a language model's. Time must be left to give that. <value>5 seconds</value></summary>
    public TimeSpan Think { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For how long a turn is begun anew when the database does not answer: a restart of it is not noticed. After that the channel delivers again. <value>3 seconds</value></summary>
    public TimeSpan TryAgain { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The wait before each. <value>Half a second</value></summary>
    public TimeSpan BeforeAgain { get; init; } = TimeSpan.FromMilliseconds(500);
}
