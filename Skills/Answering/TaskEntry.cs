using Assistant.Knowledge.Plans;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding;

namespace Assistant.Skills.Answering;

/// <summary>One task as an answer shows it.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Day">Its last day, where it has one.</param>
/// <param name="Progress">What was last reported on it; null when nothing was.</param>
public sealed record TaskEntry(Plan Plan, PlanTask Task, LastDay? Day, ReportedProgress? Progress)
{
    /// <summary>The task's name for other requests.</summary>
    public TaskReference Reference => new(Plan.Source, Task.Key);

    /// <summary>Where the task stands in its plan.</summary>
    public Citation Citation => Citation.Of(Plan, Task.Evidence, Task.Key);

    /// <summary>Makes an entry.</summary>
    public static TaskEntry Of(Plan plan, PlanTask task, DateOnly today, ProgressSnapshot progress)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(progress);
        return new TaskEntry(
            plan,
            task,
            task.Schedule.LastDay is { } last ? new LastDay(last, last.DayNumber - today.DayNumber) : null,
            progress.Of(new TaskReference(plan.Source, task.Key)));
    }
}
