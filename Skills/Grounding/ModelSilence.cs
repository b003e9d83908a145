using Assistant.Skills.Model;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding;

/// <summary>Listens to a model, and gives up when nothing is heard for too long or the answer takes too long or grows too large.</summary>
internal static class ModelSilence
{
    private const int MaxAnswer = 40_000;

    /// <summary>Hears one answer of a model out.</summary>
    /// <param name="client">The model.</param>
    /// <param name="messages">What it is sent.</param>
    /// <param name="options">How it is to answer.</param>
    /// <param name="limits">How long it may take.</param>
    /// <param name="clock">Measures that.</param>
    /// <param name="hear">Takes each piece of the answer when it comes. The model is not read meanwhile.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Why the answer ended, where that was told.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled, or a limit passed: then <paramref name="cancellationToken"/> is not cancelled.</exception>
    public static async Task<ChatFinishReason?> AnswerAsync(
        IChatClient client, IEnumerable<ChatMessage> messages, ChatOptions options, ModelLimits limits, TimeProvider clock, Func<string, CancellationToken, Task> hear,
        CancellationToken cancellationToken)
    {
        using var first = new CancellationTokenSource(limits.FirstWord, clock);
        using var whole = new CancellationTokenSource(limits.Time, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(first.Token, whole.Token, cancellationToken);
        var length = 0;
        ChatFinishReason? end = null;
        await foreach (var update in client.GetStreamingResponseAsync(messages, options, patience.Token).WithCancellation(patience.Token))
        {
            first.CancelAfter(Timeout.InfiniteTimeSpan);
            end = update.FinishReason ?? end;
            length += update.Text.Length;
            if (length > MaxAnswer)
                throw new OperationCanceledException("The answer is too long.");
            await hear(update.Text, patience.Token);
        }

        return end;
    }
}
