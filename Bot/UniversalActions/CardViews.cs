using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Bot.Dialogs;
using Assistant.Bot.Roster;

namespace Assistant.Bot.UniversalActions;

/// <summary>Shows a card of a shared conversation as it stands for one person. Clients ask whenever it comes into view: nothing is stored and nothing is sent.</summary>
internal sealed class CardViews(DialogStore store, OpenDialogs dialogs, DeskFactory desks, KnownAskers known, ConversationMembers members, TurnFactory factory)
{
    /// <summary>The card: with its buttons for who may press them, as words for the others, and what became of it once it is settled.</summary>
    public async Task<JsonElement> ShowAsync(CardAction.View view, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var turn = factory.Create(activity) with { Submit = null, Text = "" };
        var (stack, _) = await store.LoadAsync(turn.Key.Conversation, cancellationToken);
        var texts = new DialogTexts(DialogTexts.Of(turn.Locale));
        if (stack.Settled.LastOrDefault(settled => settled.Dialog == view.Dialog) is { } over)
            return over.Content;
        if (stack.Frames.FirstOrDefault(frame => frame.Id == view.Dialog) is not { } frame || frame is DialogFrame.Choice or DialogFrame.Which)
            return SharedCards.Words(texts["Card.Gone"]);
        turn = turn with { Asker = await known.KnownAsync(turn.Asker, cancellationToken) };
        var step = await dialogs.DialogOf(frame).ShowAsync(frame, new DialogContext(turn, await desks.CurrentAsync(cancellationToken)), cancellationToken);
        if (step.Replies.OfType<Reply.Card>().FirstOrDefault() is not { } card)
            return SharedCards.Words(step.Replies.Count == 0 ? texts["Card.Gone"] : ReplyText.Of(step.Replies[0]));
        var people = await members.FindAsync(turn.Key.Conversation, cancellationToken);
        return frame.Owner.Length == 0 || frame.Owner == turn.Asker.Id
            ? SharedCard.Of(card.Content, people) ?? card.Content
            : SharedCard.ForOnlookers(card.Content, frame.Id, texts.Say("Card.WaitsFor", frame.OwnerName ?? texts["Card.SomebodyElse"]), people);
    }
}
