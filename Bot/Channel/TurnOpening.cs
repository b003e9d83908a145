using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>What is asked of a server when a turn takes its conversation's lock. Nothing is, where there is one server: it knows.</summary>
/// <param name="Key">The turn.</param>
/// <param name="From">Where it came from, to be kept with the claim; null where that is known.</param>
internal sealed record TurnOpening(TurnKey Key, ConversationReference? From)
{
    /// <summary>Whether <see cref="From"/> is known just so.</summary>
    public Question<string>? Known { get; init; }

    /// <summary>How it was answered before.</summary>
    public Question<TurnClaim.Answered>? Answered { get; init; }

    /// <summary>All of it, in the order in which it is asked.</summary>
    public IEnumerable<Question> Questions
    {
        get
        {
            if (Known is not null)
                yield return Known;
            if (Answered is not null)
                yield return Answered;
        }
    }
}
