using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Channel;

/// <summary>The leave to act in a conversation, which one turn has at a time. Disposing it lets the next one in.</summary>
/// <param name="leave">Lets the next turn of this process in.</param>
/// <param name="held">Keeps the other replicas out; null where there are none.</param>
internal sealed class ConversationPass(Action leave, SharedLock? held) : IAsyncDisposable
{
    private Statement? _last;
    private bool _left;

    /// <summary>The lock that keeps the other replicas out; null where there are none.</summary>
    public SharedLock? Held => held;

    /// <summary>Has a statement run when the conversation is left; no other replica gets in before what it changes is stored.</summary>
    /// <exception cref="InvalidOperationException">There is such a statement already, or no other replica: then there is nothing to wait for.</exception>
    public void LeaveWith(Statement last)
    {
        if (_last is not null || held is null)
            throw new InvalidOperationException("A conversation that other replicas share is left with one statement.");
        _last = last;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_left)
            return;
        _left = true;
        try
        {
            if (held is not null && _last is not null)
                await held.EndWithAsync(_last);
            else if (held is not null)
                await held.DisposeAsync();
        }
        finally
        {
            leave();
        }
    }
}
