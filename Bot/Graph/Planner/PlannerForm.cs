using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Bot.Graph.Tasks;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Planner;

/// <summary>Tasks of Planner as they are written.</summary>
internal static class PlannerForm
{
    /// <summary>A new task; its notes are written apart.</summary>
    public static JsonObject New(OfficeTask task, string plan)
    {
        var json = new JsonObject { ["planId"] = plan, ["title"] = TaskTitle.Of(task), ["percentComplete"] = Percent(task.State) };
        if (task.Due is { } day)
            json["dueDateTime"] = Due(day);
        if (task.Assignees.Count > 0)
            json["assignments"] = Assignments(task.Assignees, []);
        return json;
    }

    /// <summary>A change of a task that stands; empty where nothing is to be changed. Whoever people assigned besides stays assigned.</summary>
    /// <param name="task">What it is to be.</param>
    /// <param name="before">What was put there last; null where that is not known.</param>
    /// <param name="there">The task as it is.</param>
    public static JsonObject Change(OfficeTask task, OfficeTask? before, PlannerTaskResource there)
    {
        var json = new JsonObject();
        if (before is null || TaskTitle.Of(before) != TaskTitle.Of(task))
            json["title"] = TaskTitle.Of(task);
        if (before is null || before.State != task.State)
            json["percentComplete"] = Percent(task.State);
        if (before is null || before.Due != task.Due)
        {
            json["dueDateTime"] = task.Due is { } day ? Due(day) : null;

            // Planner refuses a task that is due before it starts; the start is what people put there.
            if (task.Due is { } due && there.StartDateTime > GraphTime.Noon(due))
                json["startDateTime"] = null;
        }

        var had = before?.Assignees ?? [];
        var assigned = there.Assignments?.Select(one => one.Key).ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        var assignments = Assignments(
            task.Assignees.Except(had, StringComparer.OrdinalIgnoreCase).Where(person => !assigned.Contains(person)),
            had.Except(task.Assignees, StringComparer.OrdinalIgnoreCase).Where(assigned.Contains));
        if (assignments.Count > 0)
            json["assignments"] = assignments;
        return json;
    }

    /// <summary>The notes of a task.</summary>
    public static JsonObject Notes(OfficeTask task) => new() { ["description"] = task.Notes };

    private static int Percent(TaskState state) => state switch { TaskState.Completed => 100, TaskState.InProgress => 50, _ => 0 };

    private static string Due(DateOnly day) => GraphTime.Noon(day).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static JsonObject Assignments(IEnumerable<string> added, IEnumerable<string> removed)
    {
        var assignments = new JsonObject();
        foreach (var person in added)
            assignments[person] = new JsonObject { ["@odata.type"] = "#microsoft.graph.plannerAssignment", ["orderHint"] = " !" };
        foreach (var person in removed)
            assignments[person] = null;
        return assignments;
    }
}
