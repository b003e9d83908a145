using System.Runtime.CompilerServices;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Vectors;
using Assistant.Skills.Grounding.Masking;

namespace Assistant.Skills.Grounding.Nearness;

/// <summary>Finds passages by vectors, and makes those that are missing. While some are missing, and when the model does not answer, search goes by words.</summary>
/// <param name="source">The embedding model.</param>
/// <param name="store">Keeps the vectors.</param>
/// <param name="watch">Told of failures.</param>
/// <param name="patience">How long a question waits for its vector.</param>
/// <param name="clock">Measures that.</param>
public sealed class VectorNearness(VectorSource source, PassageVectorStore store, IProseWatch watch, TimeSpan patience, TimeProvider clock) : IPassageNearness
{
    private const int Top = 20;

    private readonly ConditionalWeakTable<PassageIndex, VectorIndex> _indexes = [];

    /// <summary>The passages whose vectors are known to be complete.</summary>
    private readonly ConditionalWeakTable<PassageIndex, VectorIndex> _complete = [];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Passage>> NearestAsync(string question, PassageIndex passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        using var limit = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var vector = (await source.EmbedAsync([new Mask().Hide(question)], either.Token))[0];
            return (await IndexOfAsync(passages, vector.Length, either.Token)).Nearest(vector.Span, Top);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever an embedding model's client throws, search goes by words; the watch is told.
            watch.FellBack(failure is OperationCanceledException ? ProseFailure.OverLimit : ProseFailure.Unavailable, failure);
            return [];
        }
    }

    /// <summary>Whether all vectors of these passages are at hand.</summary>
    public bool Knows(PassageIndex passages) => _complete.TryGetValue(passages, out _);

    /// <summary>
    /// Makes the vectors that these passages lack, in batches that are stored one by one: what was made stays made when it is broken off. Personal data is
    /// masked in what is sent. Vectors of another model or length are made anew, and forgotten once these are complete.
    /// </summary>
    /// <param name="passages">The passages.</param>
    /// <param name="progress">Told how many of all passages have a vector; null for nobody.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many were made.</returns>
    public async Task<int> FillAsync(PassageIndex passages, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        if (passages.Passages.Count == 0)
            return 0;
        // What a vector is like is only known once one is made: the length may change behind a deployment's name.
        var probe = (await source.EmbedAsync(["kế hoạch"], cancellationToken))[0];
        var model = source.Of(probe.Length);
        var known = new Dictionary<string, float[]>(await store.ReadAsync(model, cancellationToken), StringComparer.Ordinal);
        var missing = passages.Passages.DistinctBy(PassageHash.Of).Where(passage => !known.ContainsKey(PassageHash.Of(passage))).ToList();
        var all = passages.Passages.Count;
        var made = 0;
        foreach (var batch in missing.Chunk(source.Batch))
        {
            var vectors = await source.EmbedAsync([.. batch.Select(passage => new Mask().Hide(PassageHash.Words(passage)))], cancellationToken);
            var stored = batch.Zip(vectors, (passage, vector) => (PassageHash.Of(passage), vector)).ToList();
            await store.SaveAsync(model, stored, cancellationToken);
            foreach (var (hash, vector) in stored)
                known[hash] = vector.ToArray();
            made += batch.Length;
            progress?.Report((all - missing.Count + made, all));
        }

        var index = new VectorIndex(passages.Passages, known);
        _indexes.AddOrUpdate(passages, index);
        _complete.AddOrUpdate(passages, index);
        await store.ForgetOthersAsync(model, cancellationToken);
        return made;
    }

    /// <summary>The vectors at hand, else those in the database. Where the model's vectors have another length by now, they have to be made anew.</summary>
    private async Task<VectorIndex> IndexOfAsync(PassageIndex passages, int dimension, CancellationToken cancellationToken)
    {
        if (_indexes.TryGetValue(passages, out var known) && known.Dimension == dimension)
            return known;
        _complete.Remove(passages);
        var stored = new VectorIndex(passages.Passages, await store.ReadAsync(source.Of(dimension), cancellationToken));
        if (stored.Count > 0)
            _indexes.AddOrUpdate(passages, stored);
        return stored;
    }
}
