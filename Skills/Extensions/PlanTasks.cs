using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>Finds tasks in the plans in force.</summary>
internal static class PlanTasks
{
    /// <summary>The task that a reference names; null when no plan in force holds it.</summary>
    public static (Plan Plan, PlanTask Task)? Find(PlanLibrary library, TaskReference? reference) =>
        reference is not null && library.FindBySource(reference.Source) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key == reference.Key) is { } task ? (plan, task) : null;

    /// <summary>The task that a request is about; null when no plan in force holds it any more.</summary>
    public static (Plan Plan, PlanTask Task)? Of(PlanLibrary library, Extension extension) =>
        library.Plans.FirstOrDefault(plan => plan.Id.Value == extension.PlanId) is { } plan && plan.Tasks.FirstOrDefault(task => task.Key.Value == extension.TaskKey) is { } task
            ? (plan, task)
            : null;
}
