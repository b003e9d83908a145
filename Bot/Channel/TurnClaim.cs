using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>What is known of an activity that came in. One of the nested records.</summary>
internal abstract record TurnClaim
{
    private TurnClaim()
    {
    }

    /// <summary>It is new, or an earlier try ended without an answer: it is ours to answer.</summary>
    public sealed record Ours : TurnClaim;

    /// <summary>It was answered before.</summary>
    /// <param name="Replies">The replies.</param>
    /// <param name="Sent">How many of them have gone out.</param>
    /// <param name="Finished">Whether nothing of it is owed any more.</param>
    public sealed record Answered(IReadOnlyList<Activity> Replies, int Sent, bool Finished) : TurnClaim;

    /// <summary>It cannot be recorded that it is ours: it is answered all the same, for better twice than never.</summary>
    public sealed record Unrecorded : TurnClaim;
}
