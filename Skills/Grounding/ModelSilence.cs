using Assistant.Skills.Model;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Grounding;

/// <summary>Listens to a model, and gives up when nothing is heard for too long or the answer takes too long or grows too large.</summary>
internal static class ModelSilence
{
    private const int MaxAnswer = 40_000;

    /// <summary>One answer of a model, whole.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled, or a limit passed: then <paramref name="cancellationToken"/> is not cancelled.</exception>
    public static async Task<(string Text, ChatFinishReason? End)> AnswerAsync(
        IChatClient client, IEnumerable<ChatMessage> messages, ChatOptions options, ModelLimits limits, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var first = new CancellationTokenSource(limits.FirstWord, clock);
        using var whole = new CancellationTokenSource(limits.Time, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(first.Token, whole.Token, cancellationToken);
        var text = new System.Text.StringBuilder();
        ChatFinishReason? end = null;
        await foreach (var update in client.GetStreamingResponseAsync(messages, options, patience.Token).WithCancellation(patience.Token))
        {
            first.CancelAfter(Timeout.InfiniteTimeSpan);
            text.Append(update.Text);
            end = update.FinishReason ?? end;
            if (text.Length > MaxAnswer)
                throw new OperationCanceledException("The answer is too long.");
        }

        return (text.ToString(), end);
    }
}
