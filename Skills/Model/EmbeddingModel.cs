using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>The model that makes vectors of texts, or none. Search by words works without one.</summary>
public sealed class EmbeddingModel
{
    private EmbeddingModel(IEmbeddingGenerator<string, Embedding<float>>? generator, string name, int? dimensions, int batch) =>
        (Generator, Name, Dimensions, Batch) = (generator, name, dimensions, batch);

    /// <summary>No such model is configured.</summary>
    public static EmbeddingModel None { get; } = new(null, "", null, 1);

    /// <summary>Makes the vectors; null where none is configured. Its failures are <see cref="ModelFailedException"/>.</summary>
    public IEmbeddingGenerator<string, Embedding<float>>? Generator { get; }

    /// <summary>The model's name: vectors of another model are of no use.</summary>
    public string Name { get; }

    /// <summary>How long the vectors are; null for as long as the model makes them.</summary>
    public int? Dimensions { get; }

    /// <summary>Texts that are best sent at once.</summary>
    public int Batch { get; }

    /// <summary>A model that is configured. Whether it answers is seen at each call.</summary>
    public static EmbeddingModel Of(IEmbeddingGenerator<string, Embedding<float>> generator, string name, int? dimensions, int batch)
    {
        ArgumentNullException.ThrowIfNull(generator);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(batch);
        return new EmbeddingModel(generator, name, dimensions, batch);
    }
}
