using System.Collections.Concurrent;
using Assistant.Bot.Channel;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// The dialogs of the conversations that were spoken in last, as this process read or stored them. Where several servers
/// share the database it says at each turn whether they are still those, and only reading them anew is spared.
/// </summary>
internal sealed class RecentStacks
{
    private const int Most = 512;

    private readonly ConcurrentDictionary<ConversationKey, Held> _held = new();

    /// <summary>What was held of a conversation; null for nothing.</summary>
    public Held? Find(ConversationKey conversation) => _held.GetValueOrDefault(conversation);

    /// <summary>Holds what stands in the database now.</summary>
    public void Hold(ConversationKey conversation, Held held)
    {
        // Who speaks on is held again with the next message.
        if (_held.Count >= Most)
            _held.Clear();
        _held[conversation] = held;
    }

    /// <summary>The database is to be asked.</summary>
    public void LetGo(ConversationKey conversation) => _held.TryRemove(conversation, out _);

    /// <summary>Dialogs with what tells whether they are still those of the database.</summary>
    /// <param name="Version">The version stored.</param>
    /// <param name="At">When it was stored, as it stands there: a database put back from a copy counts its versions anew.</param>
    /// <param name="Stack">The dialogs.</param>
    public sealed record Held(long Version, string At, DialogStack Stack);
}
