using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Graph.Wire;

/// <summary>A task in Planner; what is not set is not sent.</summary>
internal sealed record PlannerTaskResource
{
    [JsonPropertyName("@odata.etag")]
    public string? ETag { get; init; }

    public string? Id { get; init; }

    public string? PlanId { get; init; }

    public string? Title { get; init; }

    public DateTimeOffset? DueDateTime { get; init; }

    public int? PercentComplete { get; init; }

    public JsonObject? Assignments { get; init; }
}
