using System.Collections.Concurrent;

namespace Assistant.Skills.Remembering;

/// <summary>
/// The values that were asked for last, by what they were made from. Never more than its bound: when half of that is taken since the last
/// clearing, what was not asked for since the one before is let go of. Safe for many threads.
/// </summary>
/// <typeparam name="TKey">All that a value depends on.</typeparam>
/// <typeparam name="TValue">The values; they never change.</typeparam>
/// <param name="most">How many are kept; 0 for none.</param>
public sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private volatile Halves _halves = new(new(), new());

    /// <summary>Whether anything is kept at all.</summary>
    public bool Keeps => most > 0;

    /// <summary>The value kept under a key; null when there is none.</summary>
    public TValue? Find(TKey key)
    {
        if (most == 0)
        {
            return null;
        }

        var halves = _halves;
        if (halves.Young.TryGetValue(key, out var value))
        {
            return value;
        }

        if (!halves.Old.TryGetValue(key, out value))
        {
            return null;
        }

        Keep(key, value);
        return value;
    }

    /// <summary>Whether a value is kept under a key at present; asking keeps it no longer.</summary>
    public bool Holds(TKey key) => _halves is var halves && (halves.Young.ContainsKey(key) || halves.Old.ContainsKey(key));

    /// <summary>Keeps a value, in the place of one under the same key.</summary>
    public void Keep(TKey key, TValue value)
    {
        if (most == 0)
        {
            return;
        }

        lock (_lock)
        {
            var young = _halves.Young;
            if (young.Count >= Math.Max(1, most / 2) && !young.ContainsKey(key))
            {
                _halves = new Halves(new(), young);
                young = _halves.Young;
            }

            young[key] = value;
        }
    }

    private sealed record Halves(ConcurrentDictionary<TKey, TValue> Young, ConcurrentDictionary<TKey, TValue> Old);
}
