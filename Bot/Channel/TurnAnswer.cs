using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>
/// The answer of a turn on its way to the database. Who answers may store it together with what he keeps of the conversation: then both are there or
/// neither, and one transaction does for two. What nobody stored so, the channel stores.
/// </summary>
/// <param name="turns">Where it is stored.</param>
/// <param name="turn">The turn.</param>
/// <param name="reference">Where the answer goes.</param>
/// <param name="activity">What is answered.</param>
/// <param name="pages">Where what is cited can be read.</param>
/// <param name="inBody">Whether the caller takes it; else it is owed to the conversation.</param>
/// <param name="pass">The leave to act in the conversation.</param>
internal sealed class TurnAnswer(TurnStore turns, Turn turn, ConversationReference reference, Activity activity, SourceLinks pages, bool inBody, ConversationPass pass)
{
    private IReadOnlyList<Reply>? _stored;

    /// <summary>The answer as it is to be sent, stored or not; empty before it was given.</summary>
    public IReadOnlyList<Activity> Addressed { get; private set; } = [];

    /// <summary>The leave to act in the conversation.</summary>
    public ConversationPass Pass => pass;

    /// <summary>The statement that stores the answer where a condition holds. It is stored once that was run and <see cref="Stored"/> says so.</summary>
    public Statement StatementOf(IReadOnlyList<Reply> replies, Statement condition)
    {
        Addressed = Address(replies);
        return turns.Answer(turn.Key, Addressed, !inBody, condition);
    }

    /// <summary>The statement was run, and its condition held.</summary>
    public void Stored(IReadOnlyList<Reply> replies) => _stored = replies;

    /// <summary>The answer as it is sent; stored from now on, if it is not yet.</summary>
    public async Task<IReadOnlyList<Activity>> StoredAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(replies, _stored))
            return Addressed;
        Addressed = Address(replies);
        await turns.AnswerAsync(turn.Key, Addressed, !inBody, pass, cancellationToken);
        return Addressed;
    }

    private IReadOnlyList<Activity> Address(IReadOnlyList<Reply> replies) => turn.Thinking.End(reference.Address(replies, pages, activity.Id));
}
