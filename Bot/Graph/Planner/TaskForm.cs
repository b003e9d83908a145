using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Planner;

/// <summary>Tasks as they are written.</summary>
internal static class TaskForm
{
    private const int LongestTitle = 255;

    /// <summary>A new task.</summary>
    public static byte[] New(PlannerWork work, string plan) => Write(Shared(work) with
    {
        PlanId = plan,
        Assignments = work.Assignees.Count == 0 ? null : Assignments(work.Assignees, []),
    });

    /// <summary>A change of a task that stands: those who are not to do it any more are taken off.</summary>
    public static byte[] Change(PlannerWork work, PlannerTaskResource there)
    {
        var assigned = there.Assignments?.Select(one => one.Key).ToList() ?? [];
        var assignments = Assignments(work.Assignees.Except(assigned), assigned.Except(work.Assignees));
        return Write(Shared(work) with { Assignments = assignments.Count == 0 ? null : assignments });
    }

    /// <summary>What the title of a task ends with.</summary>
    public static string Mark(string code) => $" [{code}]";

    private static PlannerTaskResource Shared(PlannerWork work)
    {
        var mark = Mark(work.Code);
        var room = LongestTitle - mark.Length;
        return new PlannerTaskResource
        {
            Title = (work.Title.Length > room ? work.Title[..(room - 1)].TrimEnd() + "…" : work.Title) + mark,
            DueDateTime = GraphTime.Noon(work.Due).ToUniversalTime(),
            PercentComplete = work.State switch { PlannerState.Completed => 100, PlannerState.InProgress => 50, _ => 0 },
        };
    }

    private static JsonObject Assignments(IEnumerable<string> added, IEnumerable<string> removed)
    {
        var assignments = new JsonObject();
        foreach (var person in added)
            assignments[person] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" };
        foreach (var person in removed)
            assignments[person] = null;
        return assignments;
    }

    private static byte[] Write(PlannerTaskResource task) => JsonSerializer.SerializeToUtf8Bytes(task, GraphJson.Wire.PlannerTaskResource);
}
