using System.Collections.Concurrent;

namespace Assistant.Load;

/// <summary>Every message of a run with its replies.</summary>
internal sealed class ReplyLedger
{
    private readonly ConcurrentDictionary<string, Exchange> _exchanges = new(StringComparer.Ordinal);
    private int _strays;

    /// <summary>Replies to messages that nobody sent.</summary>
    public int Strays => _strays;

    /// <summary>The messages.</summary>
    public IReadOnlyCollection<Exchange> Exchanges => [.. _exchanges.Values];

    /// <summary>A message is sent now.</summary>
    public Exchange Send(string id) => _exchanges[id] = new Exchange(id);

    /// <summary>A reply came.</summary>
    public void Take(string activity, int body)
    {
        if (_exchanges.TryGetValue(activity, out var exchange))
            exchange.Take(body);
        else
            Interlocked.Increment(ref _strays);
    }
}
