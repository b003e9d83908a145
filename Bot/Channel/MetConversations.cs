using System.Collections.Concurrent;
using Assistant.Skills.Notices;

namespace Assistant.Bot.Channel;

/// <summary>The conversations that were spoken in last, as this process stored them, so that the one server of a file need not ask it at each turn.</summary>
internal sealed class MetConversations
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<ConversationKey, ConversationReference> _references = new();

    /// <summary>Where each person was met last: whoever was met elsewhere since is to be met anew.</summary>
    private readonly ConcurrentDictionary<string, ConversationKey> _people = new(StringComparer.Ordinal);

    /// <summary>Whether just this is held.</summary>
    public bool Holds(ConversationReference reference) =>
        _references.TryGetValue(reference.Key, out var held) && held == reference
        && (reference.AloneWith is not { } person || (_people.TryGetValue(PersonKey.Of(person), out var met) && met == reference.Key));

    /// <summary>Holds what stands in the database now.</summary>
    public void Hold(ConversationReference reference)
    {
        // Whoever speaks on is held again with the next message.
        if (_references.Count >= Most || _people.Count >= Most)
        {
            _references.Clear();
            _people.Clear();
        }

        _references[reference.Key] = reference;
        if (reference.AloneWith is { } person)
            _people[PersonKey.Of(person)] = reference.Key;
    }

    /// <summary>The database is to be asked about it again.</summary>
    public void LetGo(ConversationKey conversation) => _references.TryRemove(conversation, out _);

    /// <summary>The database is to be asked about it again, and about whom it is with.</summary>
    public void LetGo(ConversationReference reference)
    {
        LetGo(reference.Key);
        if (reference.AloneWith is { } person)
            _people.TryRemove(PersonKey.Of(person), out _);
    }
}
