using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>One page of a collection; the last of a delta has its link to go on with later.</summary>
internal sealed record ResourcePage<T>(
    IReadOnlyList<T>? Value,
    [property: JsonPropertyName("@odata.nextLink")] string? NextLink,
    [property: JsonPropertyName("@odata.deltaLink")] string? DeltaLink);
