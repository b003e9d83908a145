using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assistant.Bot.Evaluation;

/// <summary>A model whose calls and tokens are counted.</summary>
internal sealed class MeteredModel(IChatClient inner) : DelegatingChatClient(inner)
{
    private long _read;
    private long _written;
    private int _calls;

    /// <summary>How often it was asked.</summary>
    public int Calls => _calls;

    /// <summary>Tokens that it read, as far as it told.</summary>
    public long Read => _read;

    /// <summary>Tokens that it wrote, as far as it told.</summary>
    public long Written => _written;

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Count(response.Usage);
        return response;
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            foreach (var usage in update.Contents.OfType<UsageContent>())
                Count(usage.Details);
            yield return update;
        }
    }

    private void Count(UsageDetails? usage)
    {
        Interlocked.Add(ref _read, usage?.InputTokenCount ?? 0);
        Interlocked.Add(ref _written, usage?.OutputTokenCount ?? 0);
    }
}
