using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>What stands below a task of Planner, as it is read; its etag is its own.</summary>
internal sealed record PlannerDetailsResource([property: JsonPropertyName("@odata.etag")] string? ETag, string? Description);
