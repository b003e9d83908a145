using System.Text.Json.Serialization;

namespace Assistant.Bot.Pages;

/// <summary>What Direct Line answers when a conversation is opened. Without a <c>streamUrl</c> the client polls.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">The token to go on with.</param>
/// <param name="ExpiresIn">Seconds.</param>
internal sealed record DirectLineConversation(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
