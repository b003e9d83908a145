using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Assistant.Testing.Grounding;

/// <summary>A language model in this process: it answers each prompt as it is told, and keeps what it was sent.</summary>
/// <param name="answer">From the last message to the answer.</param>
public sealed class SpokenModel(Func<string, string> answer) : IChatClient
{
    /// <summary>What is thrown instead of an answer; null for nothing.</summary>
    public Exception? Fails { get; set; }

    /// <summary>How long it says nothing.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Why its answers end.</summary>
    public ChatFinishReason End { get; set; } = ChatFinishReason.Stop;

    /// <summary>How many signs it says at once; null for half of its answer.</summary>
    public int? PieceLength { get; set; }

    /// <summary>What is thrown when all of its answer was heard, before its end; null for nothing.</summary>
    public Exception? FailsAtLast { get; set; }

    /// <summary>All that it was sent, call by call.</summary>
    public List<(string Text, ChatOptions? Options)> Sent { get; } = [];

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = messages.ToList();
        Sent.Add((string.Join('\n', asked.Select(message => message.Text)), options));
        await Task.Delay(Delay, cancellationToken);
        if (Fails is { } failure)
            throw failure;
        var text = answer(asked[^1].Text);
        foreach (var piece in Pieces(text))
            yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
        if (FailsAtLast is { } late)
            throw late;
        yield return new ChatResponseUpdate(ChatRole.Assistant, "") { FinishReason = End };
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private IEnumerable<string> Pieces(string text) => PieceLength is { } length ? text.Chunk(length).Select(piece => new string(piece)) : [text[..(text.Length / 2)], text[(text.Length / 2)..]];
}
