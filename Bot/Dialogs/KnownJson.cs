using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// What was read from JSON of late, by its very letters: who meets the same letters again has the same object. What is read so must never change.
/// </summary>
/// <param name="most">How many are held; then it begins anew.</param>
internal sealed class KnownJson<T>(int most)
    where T : class
{
    private readonly ConcurrentDictionary<byte[], T> _known = new(new SameBytes());

    /// <summary>Reads one piece of JSON, in UTF-8, or finds it.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="read">Reads it; it may keep what it is given.</param>
    public T Of(ReadOnlySpan<byte> json, Func<byte[], T> read)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(json, out var known))
            return known;
        var bytes = json.ToArray();
        known = read(bytes);
        if (_known.Count >= most)
            _known.Clear();
        return _known.GetOrAdd(bytes, known);
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
