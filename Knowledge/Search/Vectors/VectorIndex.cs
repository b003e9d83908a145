namespace Assistant.Knowledge.Search.Vectors;

/// <summary>The vectors of a set of passages, by which those near a text in meaning are found. It never changes.</summary>
public sealed class VectorIndex
{
    private readonly IReadOnlyList<(Passage Passage, float[] Vector, double Length)> _passages;

    /// <summary>Sets up the index; passages that have no vector yet are left out.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="vectors">Vectors of one model, by the hash of the passages.</param>
    public VectorIndex(IEnumerable<Passage> passages, IReadOnlyDictionary<string, float[]> vectors)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(vectors);
        _passages = [.. passages
            .Select(passage => (Passage: passage, Vector: vectors.GetValueOrDefault(PassageHash.Of(passage))))
            .Where(pair => pair.Vector is not null)
            .Select(pair => (pair.Passage, pair.Vector!, Length(pair.Vector)))
            .Where(pair => pair.Item3 > 0)];
    }

    /// <summary>How many numbers a vector has; 0 where no passage has one.</summary>
    public int Dimension => _passages.Count == 0 ? 0 : _passages[0].Vector.Length;

    /// <summary>How many passages have a vector.</summary>
    public int Count => _passages.Count;

    /// <summary>The passages whose vectors point most nearly where another does, nearest first; none for a vector of another length.</summary>
    public IReadOnlyList<Passage> Nearest(ReadOnlySpan<float> vector, int top)
    {
        var length = Length(vector);
        if (length <= 0)
            return [];
        var near = new List<(Passage Passage, double Cosine)>(_passages.Count);
        foreach (var (passage, other, otherLength) in _passages)
        {
            if (other.Length == vector.Length)
                near.Add((passage, Product(vector, other) / (length * otherLength)));
        }

        return [.. near.OrderByDescending(pair => pair.Cosine).Take(top).Select(pair => pair.Passage)];
    }

    private static double Length(ReadOnlySpan<float> vector) => Math.Sqrt(Product(vector, vector));

    private static double Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
