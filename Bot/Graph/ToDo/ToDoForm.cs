using System.Text.Json.Nodes;
using Assistant.Bot.Graph.Tasks;

namespace Assistant.Bot.Graph.ToDo;

/// <summary>Tasks of To Do as they are written.</summary>
internal static class ToDoForm
{
    /// <summary>A new task.</summary>
    public static JsonObject New(OfficeTask task)
    {
        var json = new JsonObject { ["title"] = TaskTitle.Of(task), ["status"] = Status(task.State), ["body"] = Body(task) };
        if (task.Due is { } day)
            json["dueDateTime"] = Due(day);
        return json;
    }

    /// <summary>A change of a task that stands; empty where nothing is to be changed.</summary>
    /// <param name="task">What it is to be.</param>
    /// <param name="before">What was put there last; null where that is not known.</param>
    public static JsonObject Change(OfficeTask task, OfficeTask? before)
    {
        var json = new JsonObject();
        if (before is null || TaskTitle.Of(before) != TaskTitle.Of(task))
            json["title"] = TaskTitle.Of(task);
        if (before is null || before.State != task.State)
            json["status"] = Status(task.State);
        if (before is null || before.Notes != task.Notes)
            json["body"] = Body(task);
        if (before is null || before.Due != task.Due)
            json["dueDateTime"] = task.Due is { } day ? Due(day) : null;
        return json;
    }

    private static string Status(TaskState state) => state switch
    {
        TaskState.Completed => "completed",
        TaskState.InProgress => "inProgress",
        _ => "notStarted",
    };

    private static JsonObject Body(OfficeTask task) => new() { ["content"] = task.Notes, ["contentType"] = "text" };

    private static JsonObject Due(DateOnly day)
    {
        var noon = GraphTime.Write(GraphTime.Noon(day));
        return new JsonObject { ["dateTime"] = noon.DateTime, ["timeZone"] = noon.TimeZone };
    }
}
