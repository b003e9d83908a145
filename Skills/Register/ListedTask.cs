using System.Text.Json.Serialization;
using Assistant.Skills.Exporting;

namespace Assistant.Skills.Register;

/// <summary>A task of a plan with how it stands, as the outside is told of it.</summary>
/// <param name="Document">The plan as people cite it.</param>
/// <param name="Key">The task's key in the plan.</param>
/// <param name="Title">The task.</param>
/// <param name="Leads">The units that lead.</param>
/// <param name="Coordinators">The units that coordinate.</param>
/// <param name="Deadline">The last day in force, included: a later one that was granted, or the plan's; null where it has none.</param>
/// <param name="DeadlineWords">The time as the plan says it; null where it says nothing.</param>
/// <param name="State">How it stands on the day it was listed.</param>
/// <param name="Percent">0 to 100; null when none was reported.</param>
/// <param name="Result">The note of the last report; null without one.</param>
/// <param name="Expected">What the plan says it is to yield.</param>
/// <param name="Product">The document or link reported; null when none was.</param>
public sealed record ListedTask(
    string Document,
    string Key,
    string Title,
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Coordinators,
    DateOnly? Deadline,
    string? DeadlineWords,
    RegisterState State,
    int? Percent,
    string? Result,
    IReadOnlyList<string> Expected,
    string? Product)
{
    /// <summary>The words in which a meeting concluded it; null for a task of a document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Concluded { get; init; }
}
