using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Extensions;

/// <summary>A request for a later last day with the task that it is about.</summary>
/// <param name="Extension">The request.</param>
/// <param name="Plan">The task's plan.</param>
/// <param name="Task">The task.</param>
/// <param name="MayDecide">Whether the person who looks may decide on it.</param>
public sealed record ExtensionListing(Extension Extension, Plan Plan, PlanTask Task, bool MayDecide)
{
    /// <summary>Where the task stands in its plan.</summary>
    public Citation Citation => Citation.Of(Plan, Task.Evidence, Task.Key);
}
