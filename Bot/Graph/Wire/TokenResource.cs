using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>The answer of a token endpoint.</summary>
internal sealed record TokenResource([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);
