using Assistant.Knowledge.Search.Vectors;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding.Nearness;

/// <summary>The embedding model that an office has.</summary>
/// <param name="Generator">Makes vectors.</param>
/// <param name="Name">The model's name.</param>
/// <param name="Dimensions">How long vectors are asked for; null for as long as the model makes them.</param>
/// <param name="Batch">Texts that are sent at once.</param>
public sealed record VectorSource(IEmbeddingGenerator<string, Embedding<float>> Generator, string Name, int? Dimensions, int Batch)
{
    /// <summary>The vectors of texts, in their order.</summary>
    /// <exception cref="InvalidDataException">The model gave not one vector a text, all of one length, of finite numbers.</exception>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var made = await Generator.GenerateAsync(texts, Dimensions is { } length ? new EmbeddingGenerationOptions { Dimensions = length } : null, cancellationToken);
        var vectors = made.Select(embedding => embedding.Vector).ToList();
        return vectors.Count == texts.Count && vectors.TrueForAll(vector => vector.Length > 0 && vector.Length == vectors[0].Length && IsFinite(vector.Span))
            ? vectors
            : throw new InvalidDataException($"{Name} answered {texts.Count} texts with {vectors.Count} vectors that do not fit together.");
    }

    /// <summary>What vectors of a length by this model are comparable with.</summary>
    public VectorModel Of(int length) => new(Name, length);

    private static bool IsFinite(ReadOnlySpan<float> vector)
    {
        foreach (var number in vector)
        {
            if (!float.IsFinite(number))
                return false;
        }

        return true;
    }
}
