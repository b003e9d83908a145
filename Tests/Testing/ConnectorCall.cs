using System.Text.Json;

namespace Assistant.Testing;

/// <summary>One call to a <see cref="FakeConnector"/>.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Conversation">The conversation, decoded.</param>
/// <param name="Segments">The path below the service address, as it was written.</param>
/// <param name="Status">What was answered; 0 for a dropped connection.</param>
/// <param name="Body">The body.</param>
public sealed record ConnectorCall(string Method, string Conversation, IReadOnlyList<string> Segments, int Status, string Body)
{
    /// <summary>The header by which the caller makes itself known; null without one.</summary>
    public string? Authorization { get; init; }

    /// <summary>The body as JSON.</summary>
    public JsonElement Activity => JsonDocument.Parse(Body).RootElement;

    /// <summary>The activity's words; those of its card when it is one.</summary>
    public string Text => Activity.TryGetProperty("text", out var text) ? text.GetString()! : Card?.GetProperty("fallbackText").GetString() ?? "";

    /// <summary>The activity's card; null when it has none.</summary>
    public JsonElement? Card => Activity.TryGetProperty("attachments", out var attachments) ? attachments[0].GetProperty("content") : null;
}
