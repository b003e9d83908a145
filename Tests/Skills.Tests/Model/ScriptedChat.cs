using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Model;

/// <summary>A model that gives the answers it was told to, and keeps what it was sent.</summary>
internal sealed class ScriptedChat(params IReadOnlyList<Func<ChatResponse>> script) : IChatClient
{
    private readonly Queue<Func<ChatResponse>> _script = new(script);

    public List<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Asked { get; } = [];

    /// <summary>What it does when the script is at its end. <value>It calls nothing and says nothing.</value></summary>
    public Func<ChatResponse> Otherwise { get; init; } = () => Says("");

    /// <summary>How long it thinks.</summary>
    public TimeSpan Delay { get; init; }

    public static ChatResponse Says(string text) => Counted(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ChatFinishReason.Stop });

    public static ChatResponse Calls(params IReadOnlyList<(string Name, Dictionary<string, object?> Arguments)> calls) => Counted(
        new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. calls.Select((call, at) => new FunctionCallContent($"call-{at}", call.Name, call.Arguments))])) { FinishReason = ChatFinishReason.ToolCalls });

    public static ChatResponse Calls(string name, params IReadOnlyList<(string Name, object? Value)> arguments) =>
        Calls((name, arguments.ToDictionary(argument => argument.Name, argument => argument.Value)));

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.Add(([.. messages], options));
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, cancellationToken);
        return _script.TryDequeue(out var next) ? next() : Otherwise();
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static ChatResponse Counted(ChatResponse response)
    {
        response.Usage = new UsageDetails { InputTokenCount = 1000, OutputTokenCount = 100 };
        return response;
    }
}
