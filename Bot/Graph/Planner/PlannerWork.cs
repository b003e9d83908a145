namespace Assistant.Bot.Graph.Planner;

/// <summary>Follow-up work as it should stand in Planner.</summary>
/// <param name="Code">
/// Short, unique in the plan, shown in brackets at the end of the title. It is the only mark that is written in the same call
/// as the task, so that a task whose answer was lost is found and not made twice.
/// </param>
/// <param name="Title">What is to be done; cut where it is longer than Planner takes.</param>
/// <param name="Due">The last day.</param>
/// <param name="Assignees">The directory's ids of those who do it.</param>
/// <param name="State">How far it is.</param>
internal sealed record PlannerWork(string Code, string Title, DateOnly Due, IReadOnlyList<string> Assignees, PlannerState State);
