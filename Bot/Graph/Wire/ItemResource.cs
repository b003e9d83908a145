using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>An item of a list; one that was removed has <see cref="Deleted"/> and no fields.</summary>
internal sealed record ItemResource(
    string? Id,
    [property: JsonPropertyName("eTag")] string? ETag,
    DateTimeOffset? LastModifiedDateTime,
    IdentitySetResource? LastModifiedBy,
    JsonElement? Fields,
    JsonElement? Deleted);
