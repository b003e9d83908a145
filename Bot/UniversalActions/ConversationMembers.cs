using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.UniversalActions;

/// <summary>Says for whom the cards of a conversation bring themselves up to date.</summary>
internal sealed class ConversationMembers(ConversationStore conversations, Connector connector, IOptions<ChannelOptions> options)
{
    /// <summary>So many people a card may name; in a larger conversation it names nobody.</summary>
    public const int Most = 60;

    /// <summary>A card does not wait longer for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The channel's ids of the people; null where they are more than <see cref="Most"/>, and where the channel does not say in time: the card then names nobody.</summary>
    public async Task<IReadOnlyList<string>?> FindAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(conversation, cancellationToken) is not { } reference
            || !ServiceUrl.TryParse(reference.ServiceUrl, options.Value.IsAnonymous, out var service))
            return null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var page = await connector.MembersAsync(service, conversation.Room.Conversation, Most + 1, limit.Token);
            var people = page?.Members?.Where(member => member.Role != "bot" && member.Id != reference.Bot?.Id).Select(member => member.Id).OfType<string>().ToList();
            return people is { Count: > 0 and <= Most } && string.IsNullOrEmpty(page!.ContinuationToken) ? people : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
