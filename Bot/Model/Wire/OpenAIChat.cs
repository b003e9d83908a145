using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Heard = Microsoft.Extensions.AI.ChatMessage;
using HeardEnd = Microsoft.Extensions.AI.ChatFinishReason;
using SentEnd = OpenAI.Chat.ChatFinishReason;

namespace Assistant.Bot.Model.Wire;

/// <summary>A chat model behind an OpenAI-compatible server. Text only. It throws what the package throws; see <see cref="GuardedChat"/>.</summary>
/// <param name="client">The package's client.</param>
/// <param name="settings">What the server understands.</param>
internal sealed class OpenAIChat(ChatClient client, ChatSettings settings) : IChatClient
{
    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<Heard> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(ChatWords.Of(messages, options?.Instructions), settings.Of(options), cancellationToken);
        var answer = new Heard(ChatRole.Assistant, [.. completion.Content.Where(part => part.Text is { Length: > 0 }).Select(part => (AIContent)new TextContent(part.Text))]);
        if (completion.Refusal is { Length: > 0 } refusal)
            answer.Contents.Add(Refused(refusal));
        foreach (var call in completion.ToolCalls)
            answer.Contents.Add(ChatWords.CallOf(call.Id ?? "", call.FunctionName, call.FunctionArguments.ToString()));
        return new ChatResponse(answer) { ResponseId = completion.Id, ModelId = completion.Model, FinishReason = EndOf(completion.FinishReason), Usage = UsageOf(completion.Usage) };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<Heard> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var calls = new SortedDictionary<int, GatheredCall>();
        await using var pieces = client.CompleteChatStreamingAsync(ChatWords.Of(messages, options?.Instructions), settings.Of(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        var ended = false;
        while (await NextAsync(pieces) is { } next)
        {
            if (next.Piece is not { } piece)
            {
                // It came to an end for a reason of its own, and has said everything before.
                if (!ended)
                    yield return new ChatResponseUpdate(ChatRole.Assistant, [.. calls.Values.Select(call => call.Whole)]) { FinishReason = HeardEnd.Stop };
                yield break;
            }

            foreach (var call in piece.ToolCallUpdates)
            {
                if (!calls.TryGetValue(call.Index, out var gathered))
                    calls.Add(call.Index, gathered = new GatheredCall());
                gathered.Add(call);
            }

            var update = new ChatResponseUpdate { Role = ChatRole.Assistant, ResponseId = piece.CompletionId, MessageId = piece.CompletionId, ModelId = piece.Model };
            foreach (var part in piece.ContentUpdate.Where(part => part.Text is { Length: > 0 }))
                update.Contents.Add(new TextContent(part.Text));
            if (piece.RefusalUpdate is { Length: > 0 } refusal)
                update.Contents.Add(Refused(refusal));
            if (piece.Usage is { } usage)
                update.Contents.Add(new UsageContent(UsageOf(usage)!));
            if (piece.FinishReason is { } reason)
            {
                ended = true;
                update.FinishReason = EndOf(reason);
                foreach (var call in calls.Values)
                    update.Contents.Add(call.Whole);
                calls.Clear();
            }

            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // The package's client holds nothing of its own; the connections are the program's.
    }

    private static ErrorContent Refused(string words) => new(words) { ErrorCode = "refusal" };

    /// <summary>
    /// The next piece; null at the end. Servers on premises invent reasons to end for, which the package does not take: then there is a step without a piece.
    /// </summary>
    private static async ValueTask<Step?> NextAsync(IAsyncEnumerator<StreamingChatCompletionUpdate> pieces)
    {
        try
        {
            return await pieces.MoveNextAsync() ? new Step(pieces.Current) : null;
        }
        catch (ArgumentOutOfRangeException unknown) when (unknown.Message.Contains("ChatFinishReason", StringComparison.Ordinal))
        {
            return new Step(null);
        }
    }

    private static HeardEnd EndOf(SentEnd reason) => reason switch
    {
        SentEnd.Length => HeardEnd.Length,
        SentEnd.ContentFilter => HeardEnd.ContentFilter,
        SentEnd.ToolCalls or SentEnd.FunctionCall => HeardEnd.ToolCalls,
        _ => HeardEnd.Stop,
    };

    private static UsageDetails? UsageOf(ChatTokenUsage? usage) => usage is null
        ? null
        : new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };

    private sealed record Step(StreamingChatCompletionUpdate? Piece);

    /// <summary>A call that comes in pieces: its id and name in the first, its arguments in all.</summary>
    private sealed class GatheredCall
    {
        private readonly StringBuilder _arguments = new();
        private string _id = "";
        private string _name = "";

        public FunctionCallContent Whole => ChatWords.CallOf(_id, _name, _arguments.ToString());

        public void Add(StreamingChatToolCallUpdate piece)
        {
            _id = piece.ToolCallId is { Length: > 0 } id ? id : _id;
            _name = piece.FunctionName is { Length: > 0 } name ? name : _name;
            _arguments.Append(piece.FunctionArgumentsUpdate?.ToString());
        }
    }
}
