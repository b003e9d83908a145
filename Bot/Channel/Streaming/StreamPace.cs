namespace Assistant.Bot.Channel.Streaming;

/// <summary>How often and how long a message may grow.</summary>
/// <param name="Between">Between two requests; what comes sooner waits for the next. Teams throttles at one a second.</param>
/// <param name="Longest">From the first request to the last; Teams ends a stream after two minutes.</param>
internal sealed record StreamPace(TimeSpan Between, TimeSpan Longest)
{
    /// <summary>As Teams bears it.</summary>
    public static StreamPace Default { get; } = new(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(110));
}
