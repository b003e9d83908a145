using System.Text.Json.Serialization;

namespace Assistant.Bot.Identity;

/// <summary>An OpenID provider's document, as far as it matters here.</summary>
/// <param name="KeysAddress">Where its keys are published.</param>
internal sealed record MetadataDocument([property: JsonPropertyName("jwks_uri")] string? KeysAddress);
