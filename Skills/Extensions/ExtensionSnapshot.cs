using Assistant.Knowledge.Plans;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>What was asked and decided about the last days of tasks, as of one moment. It never changes.</summary>
/// <param name="tasks">What there is of each task that somebody asked about.</param>
public sealed class ExtensionSnapshot(IReadOnlyDictionary<TaskReference, ExtensionHistory> tasks)
{
    /// <summary>Nobody has asked for a later day.</summary>
    public static ExtensionSnapshot Empty { get; } = new(new Dictionary<TaskReference, ExtensionHistory>());

    /// <summary>The requests about tasks of some plans; others are left out.</summary>
    public static ExtensionSnapshot Of(IEnumerable<Extension> extensions, PlanLibrary library)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        ArgumentNullException.ThrowIfNull(library);
        var byPlan = extensions.ToLookup(each => each.PlanId, StringComparer.Ordinal);
        return byPlan.Count == 0 ? Empty : new(library.Plans
            .SelectMany(plan => byPlan[plan.Id.Value].GroupBy(each => each.TaskKey, StringComparer.Ordinal)
                .Select(group => (Task: new TaskReference(plan.Source, new TaskKey(group.Key)), Extensions: new ExtensionHistory([.. group.OrderBy(each => each.AskedAt)]))))
            .ToDictionary(pair => pair.Task, pair => pair.Extensions));
    }

    /// <summary>What there is of a task.</summary>
    public ExtensionHistory Of(TaskReference task) => tasks.GetValueOrDefault(task, ExtensionHistory.None);

    /// <summary>The last day of a task that is in force, included; null where the plan names none.</summary>
    public DateOnly? LastDay(Plan plan, PlanTask task)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(task);
        return Of(new TaskReference(plan.Source, task.Key)).LastDay(task.Schedule);
    }
}
