namespace Assistant.Bot.Channel;

/// <summary>Lets the turns of one conversation through one after another, and those of different ones side by side.</summary>
internal sealed class ConversationGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationKey, Entry> _entries = [];

    /// <summary>Waits for the conversation's turn; disposing what it returns lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
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

        return new Pass(this, conversation, entry);
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

    private sealed class Pass(ConversationGate gate, ConversationKey conversation, Entry entry) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (_left)
            {
                return;
            }

            _left = true;
            entry.Semaphore.Release();
            gate.Leave(conversation, entry);
        }
    }
}
