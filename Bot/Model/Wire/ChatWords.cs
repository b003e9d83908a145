using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Heard = Microsoft.Extensions.AI.ChatMessage;
using Sent = OpenAI.Chat.ChatMessage;

namespace Assistant.Bot.Model.Wire;

/// <summary>Puts messages into the package's own types.</summary>
internal static class ChatWords
{
    /// <summary>The messages as they are sent, the instructions first.</summary>
    public static IEnumerable<Sent> Of(IEnumerable<Heard> messages, string? instructions)
    {
        if (!string.IsNullOrEmpty(instructions))
            yield return new SystemChatMessage(instructions);
        foreach (var sent in messages.SelectMany(Of))
            yield return sent;
    }

    /// <summary>A call of a function; one whose arguments are no JSON object carries the failure with it.</summary>
    public static FunctionCallContent CallOf(string id, string name, string arguments)
    {
        // Some servers give no ids; the answers must name one.
        var named = id.Length > 0 ? id : $"call_{Guid.NewGuid():N}";
        return FunctionCallContent.CreateFromParsedArguments(arguments, named, name, static text =>
            JsonSerializer.Deserialize<Dictionary<string, object?>>(text.Length == 0 ? "{}" : text, AIJsonUtilities.DefaultOptions) ?? throw new JsonException("The arguments are null."));
    }

    private static IEnumerable<Sent> Of(Heard message)
    {
        if (message.Role == ChatRole.System)
            return [new SystemChatMessage(message.Text)];
        if (message.Role == ChatRole.Tool)
            return message.Contents.OfType<FunctionResultContent>().Select(result => (Sent)new ToolChatMessage(result.CallId, TextOf(result.Result)));
        return message.Role == ChatRole.Assistant ? [OfAssistant(message)] : [new UserChatMessage(message.Text)];
    }

    private static AssistantChatMessage OfAssistant(Heard message)
    {
        var calls = message.Contents.OfType<FunctionCallContent>()
            .Select(call => ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromString(TextOf(call.Arguments ?? new Dictionary<string, object?>()))))
            .ToList();
        if (calls.Count == 0)
            return new AssistantChatMessage(message.Text);
        var sent = new AssistantChatMessage(calls);
        if (message.Text.Length > 0)
            sent.Content.Add(ChatMessageContentPart.CreateTextPart(message.Text));
        return sent;
    }

    private static string TextOf(object? value) => value as string ?? JsonSerializer.Serialize(value, Compact);

    private static readonly JsonSerializerOptions Compact = new(AIJsonUtilities.DefaultOptions) { WriteIndented = false };
}
