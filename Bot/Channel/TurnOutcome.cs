using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>What became of an inbound activity. One of the nested records.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>It was answered, now or at an earlier delivery; the replies are stored and go out, or have gone out.</summary>
    /// <param name="Replies">The addressed replies.</param>
    /// <param name="Failed">Whether the reply is an apology.</param>
    public sealed record Answered(IReadOnlyList<Activity> Replies, bool Failed = false) : TurnOutcome
    {
        /// <summary>Whether the activity had been answered before.</summary>
        public bool Repeated { get; init; }
    }

    /// <summary>It asks for nothing.</summary>
    public sealed record Ignored : TurnOutcome;

    /// <summary>Another process is at work on this very activity.</summary>
    public sealed record Busy : TurnOutcome;

    /// <summary>The database does not answer. Nothing was said, for what was begun may or may not be stored: the same activity again finds out.</summary>
    public sealed record Unavailable : TurnOutcome;
}
