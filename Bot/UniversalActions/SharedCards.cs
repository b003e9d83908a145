using System.Text.Json.Nodes;
using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;

namespace Assistant.Bot.UniversalActions;

/// <summary>Shapes what is said in a conversation of several people, and keeps what its cards show when their dialogs are over.</summary>
internal sealed class SharedCards(ConversationMembers members)
{
    /// <summary>The channel that knows such cards.</summary>
    private const string Teams = "msteams";

    /// <summary>The replies as they are sent: the cards of dialogs for several.</summary>
    public async Task<IReadOnlyList<Reply>> ShapeAsync(IReadOnlyList<Reply> replies, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!IsFor(turn) || !replies.OfType<Reply.Card>().Any(card => SharedCard.Of(card.Content, null) is not null))
            return replies;
        var people = await members.FindAsync(turn.Key.Conversation, cancellationToken);
        return [.. replies.Select(reply => reply is Reply.Card card && SharedCard.Of(card.Content, people) is { } shaped ? card with { Content = shaped } : reply)];
    }

    /// <summary>The conversation after a turn, with what the cards of dialogs that the turn closed show from now on.</summary>
    public static DialogStack Settle(DialogStack before, DialogStack next, IReadOnlyList<Reply> replies, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!IsFor(turn) || replies.Count == 0)
            return next;

        // Dialogs that only made room for newer ones are none that this turn answered.
        var opened = next.Frames.Count(frame => before.Frames.All(other => other.Id != frame.Id));
        var answered = before.Frames.Skip(before.Frames.Count + opened - DialogStack.MostOpen);
        foreach (var closed in answered.Where(frame => frame is not (DialogFrame.Choice or DialogFrame.Which) && next.Frames.All(other => other.Id != frame.Id)))
        {
            var content = replies.OfType<Reply.Replacement>().FirstOrDefault()?.Content ?? Words(ReplyText.Of(replies[0]));
            next = next.With(new SettledCard(closed.Id, content));
        }

        return next;
    }

    /// <summary>A card of words that are Markdown already.</summary>
    public static System.Text.Json.JsonElement Words(string markdown) =>
        CardParts.Card(markdown, [new JsonObject { ["type"] = "TextBlock", ["wrap"] = true, ["text"] = markdown }], []);

    private static bool IsFor(Turn turn) => turn.IsShared && turn.Key.Conversation.Channel == Teams;
}
