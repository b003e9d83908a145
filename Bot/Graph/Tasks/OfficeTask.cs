namespace Assistant.Bot.Graph.Tasks;

/// <summary>Work as it should stand in Planner or To Do.</summary>
/// <param name="Code">
/// Short, unique where the task stands, shown in brackets at the end of its title. It is the only mark that Planner takes in the same call as the
/// task, so that a task whose answer was lost is found and not made twice.
/// </param>
/// <param name="Title">What is to be done; cut where it is longer than Graph takes.</param>
/// <param name="Due">The last day, included; null where there is none.</param>
/// <param name="State">How far it is.</param>
/// <param name="Notes">Where it comes from and whose it is, in any number of lines.</param>
/// <param name="Assignees">The directory's ids of those who do it. A list of To Do is somebody's own: there it says nothing.</param>
internal sealed record OfficeTask(string Code, string Title, DateOnly? Due, TaskState State, string Notes, IReadOnlyList<string> Assignees);
