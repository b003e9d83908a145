using System.Text.Json;

namespace Assistant.Testing.Model;

/// <summary>One request that came to a scripted model, as it came.</summary>
/// <param name="Path">Below the endpoint: <c>/chat/completions</c>, <c>/embeddings</c>.</param>
/// <param name="Body">The JSON.</param>
/// <param name="Authorization">The header; null for none.</param>
public sealed record ModelCall(string Path, JsonElement Body, string? Authorization)
{
    /// <summary>The deployment that was asked.</summary>
    public string Model => Body.TryGetProperty("model", out var model) ? model.GetString() ?? "" : "";

    /// <summary>Whether the answer is wanted as a stream.</summary>
    public bool IsStreaming => Body.TryGetProperty("stream", out var stream) && stream.ValueKind == JsonValueKind.True;

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<ModelMessage> Messages => Body.TryGetProperty("messages", out var messages) ? [.. messages.EnumerateArray().Select(ModelMessage.Read)] : [];

    /// <summary>The names of the functions that were offered.</summary>
    public IReadOnlyList<string> Tools =>
        Body.TryGetProperty("tools", out var tools) ? [.. tools.EnumerateArray().Select(tool => tool.GetProperty("function").GetProperty("name").GetString()!)] : [];

    /// <summary>The last message of the person; empty for none.</summary>
    public string UserText => Messages.LastOrDefault(message => message.Role == "user")?.Content ?? "";

    /// <summary>What the functions that were called gave back, in order.</summary>
    public IReadOnlyList<string> ToolResults => [.. Messages.Where(message => message.Role == "tool").Select(message => message.Content)];

    /// <summary>The texts to be embedded; empty for a chat completion.</summary>
    public IReadOnlyList<string> Inputs => !Body.TryGetProperty("input", out var input) ? []
        : input.ValueKind == JsonValueKind.Array ? [.. input.EnumerateArray().Select(text => text.GetString() ?? "")] : [input.GetString() ?? ""];

    /// <summary>Everything of it as text: to show that something did not leave.</summary>
    public string Text => Body.GetRawText();
}
