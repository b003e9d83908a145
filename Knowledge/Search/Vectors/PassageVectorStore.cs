using System.Buffers.Binary;
using Assistant.Knowledge.Storage;

namespace Assistant.Knowledge.Search.Vectors;

/// <summary>The vectors of passages in the database. Those of another model or length stay until they are forgotten, and are never read for this one.</summary>
/// <param name="database">The database.</param>
public sealed class PassageVectorStore(Database database)
{
    /// <summary>The vectors that a model made, by the hash of the passages.</summary>
    /// <param name="model">The model; vectors whose bytes do not fit its length are left out.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyDictionary<string, float[]>> ReadAsync(VectorModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rows = await database.QueryAsync<Row>(
            "select hash as Hash, vector as Vector from passage_vectors where model = @Name and dimension = @Dimension", model, cancellationToken);
        return rows.Where(row => row.Vector.Length == model.Dimension * sizeof(float)).ToDictionary(row => row.Hash, row => Numbers(row.Vector), StringComparer.Ordinal);
    }

    /// <summary>Stores vectors; one that is there already gives way.</summary>
    /// <exception cref="ArgumentException">A vector has another length than the model's.</exception>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task SaveAsync(VectorModel model, IEnumerable<(string Hash, ReadOnlyMemory<float> Vector)> vectors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(vectors);
        await using var work = await database.BeginAsync(cancellationToken);
        foreach (var (hash, vector) in vectors)
        {
            if (vector.Length != model.Dimension)
                throw new ArgumentException($"A vector of {vector.Length} numbers is none of {model.Name}, which makes {model.Dimension}.", nameof(vectors));
            await work.ExecuteAsync(
                """
                insert into passage_vectors (hash, model, dimension, vector) values (@hash, @Name, @Dimension, @Bytes)
                on conflict (model, dimension, hash) do update set vector = excluded.vector
                """,
                new { hash, model.Name, model.Dimension, Bytes = Bytes(vector.Span) },
                cancellationToken);
        }

        await work.CommitAsync(cancellationToken);
    }

    /// <summary>Forgets the vectors of every other model and length, once those of this one are complete.</summary>
    /// <exception cref="NotWritableException">The database cannot be written.</exception>
    public async Task ForgetOthersAsync(VectorModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        await using var work = await database.BeginAsync(cancellationToken);
        await work.ExecuteAsync("delete from passage_vectors where model <> @Name or dimension <> @Dimension", model, cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    private static byte[] Bytes(ReadOnlySpan<float> vector)
    {
        var bytes = new byte[vector.Length * sizeof(float)];
        for (var i = 0; i < vector.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), vector[i]);
        return bytes;
    }

    private static float[] Numbers(byte[] bytes)
    {
        var vector = new float[bytes.Length / sizeof(float)];
        for (var i = 0; i < vector.Length; i++)
            vector[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i * sizeof(float)));
        return vector;
    }

    private sealed class Row
    {
        public string Hash { get; init; } = "";

        public byte[] Vector { get; init; } = [];
    }
}
