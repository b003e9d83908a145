using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>
/// Lets the turns of one conversation through one after another, whichever replica they come to, and those of different ones side by side.
/// What is owed to a conversation is sent under it too, so that no two replicas send it.
/// </summary>
internal sealed class ConversationGate(Database database)
{
    /// <summary>Longer than a turn and the sending of its answer take; about what a channel waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationKey, Entry> _entries = [];

    /// <summary>Waits for the conversation's turn.</summary>
    /// <exception cref="TimeoutException">Another replica is taken up by the conversation.</exception>
    public Task<ConversationPass> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken) => EnterAsync(conversation, [], cancellationToken);

    /// <summary>Waits for the conversation's turn, and asks a server what it is to begin with.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="questions">They only read, and are answered when it returns; none where there is one server.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <exception cref="TimeoutException">Another replica is taken up by the conversation.</exception>
    public async Task<ConversationPass> EnterAsync(ConversationKey conversation, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        Entry? entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(conversation, out entry))
            {
                _entries[conversation] = entry = new Entry();
            }

            entry.Users++;
        }

        try
        {
            await entry.Semaphore.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(conversation, entry);
            throw;
        }

        try
        {
            return new ConversationPass(() => Release(conversation, entry), await database.LockAsync($"conversation {conversation}", Patience, questions, cancellationToken));
        }
        catch
        {
            Release(conversation, entry);
            throw;
        }
    }

    private void Release(ConversationKey conversation, Entry entry)
    {
        entry.Semaphore.Release();
        Leave(conversation, entry);
    }

    private void Leave(ConversationKey conversation, Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(conversation);
                entry.Semaphore.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }
}
