using Assistant.Skills.Journal;

namespace Assistant.Bot.Outbox;

/// <summary>
/// Delivers some kinds of messages to one place. A message can come again after it was delivered, or while an earlier attempt is still on its
/// way: the record and the claim's number tell what is there already and what is older. Where several handlers take a kind, a message is done
/// when all of them are.
/// </summary>
internal interface IOutboxHandler
{
    /// <summary>The kinds it delivers.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>Delivers a message. An exception counts as later; a <see cref="System.Text.Json.JsonException"/> as refused, for the body will not change.</summary>
    Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken);
}
