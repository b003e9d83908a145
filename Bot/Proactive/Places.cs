using Assistant.Bot.Channel;
using Assistant.Skills;
using Assistant.Skills.Notices;
using Assistant.Skills.Reminders;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Proactive;

/// <summary>Says where people and groups are reached; whom the assistant has never met it meets, where it may.</summary>
internal sealed class Places(
    ConversationStore conversations, PersonalConversations people, FirstContact contact, IOptions<SendingPace> pace, TimeProvider clock)
{
    /// <summary>Where a recipient is reached.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="language">The language in which a person is written to who is met for the first time.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Place> FindAsync(Recipient to, Language language, CancellationToken cancellationToken) => to switch
    {
        Recipient.Room room => await InAsync(room.Conversation, cancellationToken),
        Recipient.Person { Key: var person } => await people.FindAsync(person, cancellationToken) is { Conversation: var met } ? await InAsync(met, cancellationToken)
            : await people.HasClosedAsync(person, cancellationToken) ? Closed()
            : await contact.MakeAsync(person, language, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };

    private async Task<Place> InAsync(string conversation, CancellationToken cancellationToken) => ConversationKey.Parse(conversation) is not { } key
        ? new Place.Nowhere()
        : await conversations.FindAsync(key, cancellationToken) is { } reference ? new Place.Here(reference) : Closed();

    private Place.NotYet Closed() => new(clock.GetUtcNow() + pace.Value.ClosedWait, Reasons.Closed);
}
