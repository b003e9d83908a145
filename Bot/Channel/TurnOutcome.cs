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
    public sealed record Answered(IReadOnlyList<Activity> Replies, bool Failed = false) : TurnOutcome;

    /// <summary>It asks for nothing.</summary>
    public sealed record Ignored : TurnOutcome;

    /// <summary>Another process is at work on this very activity.</summary>
    public sealed record Busy : TurnOutcome;
}
