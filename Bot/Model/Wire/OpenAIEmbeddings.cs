using Assistant.Skills.Model;
using Microsoft.Extensions.AI;
using OpenAI.Embeddings;

namespace Assistant.Bot.Model.Wire;

/// <summary>A model that makes vectors of texts, behind an OpenAI-compatible server. One that does not answer is left alone for a while.</summary>
/// <param name="client">The package's client.</param>
/// <param name="metadata">Where it answers, its name, and how long its vectors are made.</param>
/// <param name="rest">Leaves it alone.</param>
/// <param name="clock">For waits that a server asks for.</param>
internal sealed class OpenAIEmbeddings(EmbeddingClient client, EmbeddingGeneratorMetadata metadata, ModelRest rest, TimeProvider clock) : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <inheritdoc/>
    /// <exception cref="ModelFailedException">It was of no use.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (!rest.MayAsk())
            throw new ModelFailedException(ModelFailure.Unreachable, "The embedding model is left alone for a while.");
        try
        {
            OpenAIEmbeddingCollection made = await client.GenerateEmbeddingsAsync(
                values, new() { Dimensions = options?.Dimensions ?? metadata.DefaultModelDimensions }, cancellationToken);
            rest.Answered();
            return new GeneratedEmbeddings<Embedding<float>>(made.OrderBy(each => each.Index).Select(each => new Embedding<float>(each.ToFloats()) { ModelId = made.Model }))
            {
                Usage = new UsageDetails { InputTokenCount = made.Usage?.InputTokenCount, TotalTokenCount = made.Usage?.TotalTokenCount },
            };
        }
        catch (Exception failure) when (ModelErrors.Read(failure, clock, cancellationToken) is { } read)
        {
            rest.Failed(read.Wait);
            throw read.Thrown;
        }
        catch (OperationCanceledException)
        {
            // Whoever waited has given up: the next one need not wait as long.
            rest.Failed(TimeSpan.Zero);
            throw;
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
