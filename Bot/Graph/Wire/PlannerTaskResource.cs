using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>A task in Planner as it is read.</summary>
internal sealed record PlannerTaskResource
{
    [JsonPropertyName("@odata.etag")]
    public string? ETag { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public DateTimeOffset? StartDateTime { get; init; }

    public JsonObject? Assignments { get; init; }
}
