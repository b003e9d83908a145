using Microsoft.Extensions.AI;
using OpenAI.Embeddings;

namespace Assistant.Bot.Model.Wire;

/// <summary>A model that makes vectors of texts, behind an OpenAI-compatible server.</summary>
/// <param name="client">The package's client.</param>
/// <param name="metadata">Where it answers, its name, and how long its vectors are made.</param>
/// <param name="clock">For waits that a server asks for.</param>
internal sealed class OpenAIEmbeddings(EmbeddingClient client, EmbeddingGeneratorMetadata metadata, TimeProvider clock) : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <inheritdoc/>
    /// <exception cref="Skills.Model.ModelFailedException">It was of no use.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            OpenAIEmbeddingCollection made = await client.GenerateEmbeddingsAsync(
                values, new() { Dimensions = options?.Dimensions ?? metadata.DefaultModelDimensions }, cancellationToken);
            return new GeneratedEmbeddings<Embedding<float>>(made.OrderBy(each => each.Index).Select(each => new Embedding<float>(each.ToFloats()) { ModelId = made.Model }))
            {
                Usage = new UsageDetails { InputTokenCount = made.Usage?.InputTokenCount, TotalTokenCount = made.Usage?.TotalTokenCount },
            };
        }
        catch (Exception failure) when (ModelErrors.Read(failure, clock, cancellationToken) is { } read)
        {
            throw read.Thrown;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null : serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata : serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // The package's client holds nothing of its own; the connections are the program's.
    }
}
