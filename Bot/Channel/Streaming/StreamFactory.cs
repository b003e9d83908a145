using Assistant.Bot.Channel.Schema;
using Assistant.Skills.Model;

namespace Assistant.Bot.Channel.Streaming;

/// <summary>Chooses what a person sees while an answer is sought: in a chat of one's own with Teams a message that grows, elsewhere in Teams that it is being written, in other channels nothing. Without a language model no answer is waited for, and nothing is seen of any.</summary>
internal sealed class StreamFactory(ReplySender sender, StreamPace pace, LanguageModel model, TimeProvider clock)
{
    private const string Teams = "msteams";
    private const string Personal = "personal";

    /// <summary>What is seen of the turn that an activity begins. Nothing is sent before something is told.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="inBody">Whether the replies are taken in the HTTP answer.</param>
    public WhileThinking For(Activity activity, bool inBody)
    {
        if (model.Client is null || inBody || activity.ChannelId != Teams || string.IsNullOrEmpty(activity.ServiceUrl))
            return WhileThinking.Unseen;
        var reference = ConversationReference.Of(activity);
        return activity.Conversation?.ConversationType == Personal ? new MessageStream(SendAsync, pace, clock) : new TypingShown(SendAsync);

        Task<SendOutcome> SendAsync(Activity shown, CancellationToken cancellationToken) =>
            sender.SendAsync(reference.Address(shown, null), SendPatience.Once, cancellationToken);
    }
}
