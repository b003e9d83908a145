using Assistant.Knowledge.Plans;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Answering;

/// <summary>One task as an answer shows it.</summary>
/// <param name="Plan">Its plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Day">Its last day, where it has one.</param>
/// <param name="Progress">What was last reported on it; null when nothing was.</param>
public sealed record TaskEntry(Plan Plan, PlanTask Task, LastDay? Day, ReportedProgress? Progress)
{
    /// <summary>For "trước ngày 10/6" the 10th, which is no longer in time; null where the plan names the last day itself.</summary>
    public DateOnly? WrittenBefore => Day is { } day && Task.Schedule.Text is { } words && BeforeDay.IsSaid(words, day.Date.AddDays(1)) ? day.Date.AddDays(1) : null;

    /// <summary>How it stands against its schedule.</summary>
    public TaskStanding Standing => TaskStanding.Of(Day, Progress);

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
            task.Schedule.LastDay is { } last ? LastDay.Seen(last, today) : null,
            progress.Of(new TaskReference(plan.Source, task.Key)));
    }
}
