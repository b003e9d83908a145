using System.Text.Json;

namespace Assistant.Testing.Model;

/// <summary>One message of a request.</summary>
/// <param name="Role"><c>system</c>, <c>user</c>, <c>assistant</c> or <c>tool</c>.</param>
/// <param name="Content">Its words; empty for none.</param>
/// <param name="ToolCallId">Which call a tool's message answers; null for the others.</param>
public sealed record ModelMessage(string Role, string Content, string? ToolCallId)
{
    /// <summary>The ids of the calls that an assistant's message asked for.</summary>
    public IReadOnlyList<string> CallIds { get; private init; } = [];

    internal static ModelMessage Read(JsonElement message) => new(
        message.GetProperty("role").GetString()!,
        message.TryGetProperty("content", out var content) ? TextOf(content) : "",
        message.TryGetProperty("tool_call_id", out var id) ? id.GetString() : null)
    {
        CallIds = message.TryGetProperty("tool_calls", out var calls) ? [.. calls.EnumerateArray().Select(call => call.GetProperty("id").GetString() ?? "")] : [],
    };

    private static string TextOf(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => content.GetString()!,
        JsonValueKind.Array => string.Concat(content.EnumerateArray().Select(part => part.TryGetProperty("text", out var text) ? text.GetString() : "")),
        _ => "",
    };
}
